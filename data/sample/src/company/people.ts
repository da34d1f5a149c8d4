import { type Day, dayOf } from '../calendar.ts';
import { firstDay, lastDay, planted } from '../planted.ts';
import { drawKey, type Random } from '../random.ts';
import { inventNames } from './names.ts';
import { type Team, teamNamed, teams } from './teams.ts';

export type Role = 'facilitator' | 'leader' | 'member';

/** Somebody of the invented company, and how much they write. */
export interface Person {
  id: string;
  name: string;
  team: string;
  role: Role;
  guest: boolean;
  joined: Day;
  left: Day | null;
  /** From this day on the person writes, if ever. */
  speaksFrom: Day;
  /** Posts in proportion to the others; 0 for those who only read. */
  pace: number;
  /** How readily the person reacts. */
  warmth: number;
  /** One factor a month (30 days): some months are loud and some are silent. */
  moods: readonly number[];
}

type Habit = 'core' | 'regular' | 'casual' | 'silent';

// How many people write how much is invented, heavy-tailed as in every community (Nielsen's 1-9-90, softened).
const habits: Record<Habit, number> = { core: 8, regular: 18, casual: 48, silent: 26 };
const medianPace: Record<Habit, number> = { core: 9, regular: 4, casual: 1, silent: 0 };
const quietMonths: Record<Habit, number> = { core: 0.02, regular: 0.2, casual: 0.6, silent: 0 };

const loudest = 12; // nobody writes more than about one post in forty

const newcomerShare = 0.17; // about 70 of 420 in 18 months
const leaverShare = 0.08;
const guestCount = 6;
const laterVoices = 0.3; // people who were there before and begin to write only in the course of the story

/** The 420 people of the twelve teams and six guests. */
export function invitePeople(random: Random): Person[] {
  const size = teams.reduce((sum, team) => sum + team.size, 0);
  const names = inventNames(size + guestCount, random);
  const staff = teams.flatMap((team) => Array.from({ length: team.size }, (_, place) => ({ team, place })));
  const people = staff.map(({ team, place }, index) => employ(index, names[index]!, team, place, random));
  const guests = names.slice(size).map((name, index) => hostGuest(size + index, name, random));
  return [...people, ...guests];
}

function employ(index: number, name: string, team: Team, place: number, random: Random): Person {
  const role = roleOf(team, place);
  const isNew = role === 'member' && place > 3 && random.chance(newcomerShare);
  const joined = isNew ? firstDay + 6 + random.below(lastDay - firstDay - 20) : longAgo(random);
  const leaves = role === 'member' && place > 3 && random.chance(leaverShare);
  const left = leaves ? Math.max(joined + 90, firstDay + 40) + random.below(400) : lastDay + 1;
  const habit = role === 'member' ? drawKey(habits, random) : random.chance(0.4) ? 'core' : 'regular';
  return {
    id: memberId(index),
    name,
    team: team.name,
    role,
    guest: false,
    joined,
    left: left > lastDay ? null : left,
    speaksFrom: isNew ? joined : firstWords(habit, random),
    ...voice(habit, team.talkative, random),
  };
}

/** The first of each team leads it (two in the big ones); the second to seventh of People & Learning facilitate. */
function roleOf(team: Team, place: number): Role {
  if (place === 0) return 'leader';
  if (team.name === 'People & Learning' && place <= 6) return 'facilitator';
  const bigTeam = team.size >= 80;
  return bigTeam && place === 1 ? 'leader' : 'member';
}

function voice(habit: Habit, talkative: number, random: Random): Pick<Person, 'pace' | 'warmth' | 'moods'> {
  const moods = Array.from({ length: 19 }, () => (random.chance(quietMonths[habit]) ? 0 : random.logNormal(1, 0.45)));
  const pace = medianPace[habit] === 0 ? 0 : Math.min(loudest, random.logNormal(medianPace[habit] * talkative, 0.5));
  const lurker = random.chance(0.4) ? 0.08 : 0;
  return { pace, warmth: pace > 0 ? pace : lurker, moods };
}

function firstWords(habit: Habit, random: Random): Day {
  const late = habit === 'casual' ? laterVoices : habit === 'regular' ? laterVoices / 2 : 0;
  return random.chance(late) ? firstDay + 120 + random.below(380) : firstDay;
}

function hostGuest(index: number, name: string, random: Random): Person {
  const joined = firstDay + random.below(300);
  return {
    id: memberId(index),
    name,
    team: random.pick(['Sales', 'Product', 'Marketing']),
    role: 'member',
    guest: true,
    joined,
    left: null,
    speaksFrom: joined,
    ...voice('casual', 1, random),
  };
}

function longAgo(random: Random): Day {
  return dayOf('2011-03-01') + random.below(firstDay - dayOf('2011-03-01') - 10);
}

function memberId(index: number): string {
  return `m${String(index + 1).padStart(3, '0')}`;
}

/** The people whom the planted stories are about. */
export interface Protagonists {
  loudVoice: Person;
  stepsBack: Person;
  hosts: readonly [Person, Person];
  director: Person;
}

/** Chooses the protagonists and gives them the voice that their story needs. */
export function castProtagonists(people: readonly Person[]): Protagonists {
  const facilitators = people.filter((person) => person.role === 'facilitator');
  const [stepsBack, firstHost, secondHost] = facilitators;
  const director = people.find((person) => person.role === 'leader' && person.team === 'Operations');
  const loudVoice = people.find(
    (person) => person.team === teamNamed('Customer Care').name && person.role === 'member',
  );
  if (!stepsBack || !firstHost || !secondHost || !director || !loudVoice) {
    throw new Error(`sample: nobody is there to play "${planted.loudVoice.term}" and the others`);
  }
  for (const person of [stepsBack, firstHost, secondHost, director, loudVoice]) {
    person.speaksFrom = firstDay;
    person.moods = person.moods.map(() => 1);
  }
  loudVoice.pace = 9; // a busy voice among others: about as much as the loudest of the core
  stepsBack.pace = 3;
  director.pace = 4;
  return { loudVoice, stepsBack, hosts: [firstHost, secondHost], director };
}
