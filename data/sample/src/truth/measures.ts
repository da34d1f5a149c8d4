import { contributorsByWeek } from '../measures/contributors-by-week.ts';
import { type MeasureRow, sampleMeasures } from '../measures/sample-measures.ts';
import { planted } from '../planted.ts';
import { type Conversation, share } from './conversation.ts';

/** What is planted in the business measures, with the figures that plain counting finds. */
export function measuresOf({ records }: Conversation) {
  const rows = sampleMeasures(contributorsByWeek(records));
  const { measure, channel, started, from, teams } = planted.fasterAnswers;
  const { measure: follows, lag } = planted.satisfactionFollows;
  const treated = ({ team }: MeasureRow) => teams.includes(team);
  const others = ({ team }: MeasureRow) => team !== '' && !teams.includes(team);
  const mean = (of: string, who: (row: MeasureRow) => boolean, when: (period: string) => boolean) => {
    const own = rows.filter((row) => row.measure === of && who(row) && when(row.period));
    return share(
      own.reduce((sum, { value }) => sum + value, 0),
      own.length,
    );
  };
  const means = (of: string) => ({
    takingPart: {
      before: mean(of, treated, (week) => week < started),
      after: mean(of, treated, (week) => week >= from),
    },
    others: { before: mean(of, others, (week) => week < started), after: mean(of, others, (week) => week >= from) },
  });
  return {
    falls: {
      measure,
      channel,
      started,
      from,
      teams,
      ...means(measure),
      direction: 'falls in the teams that take part',
    },
    follows: { measure: follows, metric: 'contributors', lag, direction: 'follows' },
    none: { measure: planted.nothingDone.measure, ...means(planted.nothingDone.measure), direction: 'nothing' },
  };
}
