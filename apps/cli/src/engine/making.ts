import type { Groundswell } from '@groundswell/contract';
import { peopleAround } from '@groundswell/metrics';
import { askingOf } from './asking.ts';
import { assumptionsOf } from './assumptions.ts';
import { chatReportsOf } from './chats/chat-reports.ts';
import { chatsOf, mirrorQuoteChoices } from './chats/chats.ts';
import { codebookShelf } from './codebooks/codebook-shelf.ts';
import { previewTheme } from './codebooks/preview-theme.ts';
import { codingsOf } from './codings.ts';
import { datedNotesOf } from './dated-notes.ts';
import type { Engine } from './engine.ts';
import { handledQuestionsOf, mirrorHandled } from './handled-questions.ts';
import { holidaysOf, mirrorHolidays } from './holidays.ts';
import { goalsOf } from './measures/goals.ts';
import { measuresOf, mirrorMeasures } from './measures/measures.ts';
import { mirrorProgrammes, programmesOf } from './measures/programmes.ts';
import { peopleOf } from './people.ts';
import { savedViewsOf } from './saved-views.ts';
import { mirrorPins, storiesOf } from './stories.ts';
import { zoneOf } from './workspace-zone.ts';

type Making = Pick<
  Groundswell,
  | 'shelf'
  | 'codings'
  | 'people'
  | 'holidays'
  | 'handled'
  | 'stories'
  | 'chats'
  | 'reports'
  | 'notes'
  | 'measures'
  | 'goals'
  | 'views'
  | 'assumptions'
  | 'programmes'
>;

/** What people make beside the records. */
export function makingOf(engine: Engine): Making {
  const { warehouse, workspace, shelf, counting, exclusively, bringUpToDate } = engine;
  const { query } = warehouse;
  const chats = chatsOf({ known: engine.chats, warehouse });
  return {
    shelf: codebookShelf({
      shelf,
      counting,
      counted: () => engine.counted,
      preview: (question, asked, saved, signal) => previewTheme(question, asked, saved, { query, signal }),
    }),
    codings: codingsOf({ query, store: workspace.codings, codebooks: () => engine.counted }),
    people: peopleOf({ query, decisions: workspace.decisions, exclusively, bringUpToDate }),
    holidays: holidaysOf({ kept: workspace.holidays, warehouse, exclusively }),
    notes: datedNotesOf(workspace.notes),
    assumptions: assumptionsOf(workspace),
    views: savedViewsOf(workspace.views),
    goals: goalsOf(workspace.goals, workspace.measures),
    programmes: programmesOf({ kept: workspace.programmes, warehouse, exclusively }),
    measures: measuresOf({ kept: workspace.measures, warehouse, exclusively }),
    handled: handledQuestionsOf({ kept: workspace.handled, warehouse, exclusively }),
    chats,
    reports: chatReportsOf({
      ...{ query, kept: workspace.chatTexts, chats },
      answer: askingOf(engine).answer,
      people: (posts, signal) => peopleAround(posts, query, signal),
      timezone: async () => zoneOf(workspace, await engine.kept.ledgers()),
      codebook: (id) => engine.counted.find((codebook) => codebook.id === id),
    }),
    stories: storiesOf({ warehouse, pins: workspace.pins, codebooks: () => engine.counted }),
  };
}

/** Hands what people made to the warehouse, as far as metrics need it. */
export async function mirrorMade({ workspace, warehouse }: Engine): Promise<void> {
  await mirrorHolidays(workspace.holidays, warehouse);
  await mirrorHandled(workspace.handled, warehouse);
  await mirrorPins(workspace.pins, warehouse);
  await mirrorQuoteChoices(workspace.chats, warehouse);
  await mirrorMeasures(workspace.measures, warehouse);
  await mirrorProgrammes(workspace.programmes, warehouse);
}
