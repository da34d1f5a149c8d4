import { describe, expect, it } from 'vitest';
import { peopleOf } from './people.ts';
import { type Names, slackText } from './slack-text.ts';

const names: Names = {
  people: peopleOf([{ id: 'U1', name: 'amber', profile: { real_name: 'Amber Otter' } }]),
  channels: new Map([['C1', 'learning']]),
};
const textOf = (raw: string) => slackText(raw, names).text;

describe('the text of a Slack message', () => {
  it('names people with no-break spaces, and lists them once', () => {
    expect(slackText('<@U1> and <@U1|amber>: hello', names)).toEqual({
      text: '@Amber\u00a0Otter and @Amber\u00a0Otter: hello',
      mentions: ['U1'],
    });
  });

  it('knows ids in lower case, and keeps those that nobody explains', () => {
    expect(slackText('<@u1> <@u2|indigo> <@U3>', names)).toEqual({
      text: '@Amber\u00a0Otter @indigo @U3',
      mentions: ['U1', 'U2', 'U3'],
    });
  });

  it('names channels, groups and everybody', () => {
    expect(textOf('<#C1> <#C2|old> <!here> <!subteam^S1|@mentors> <!channel|channel>')).toBe(
      '#learning #old @here @mentors @channel',
    );
    expect(textOf('<!date^1704445200^{date}|5 January>')).toBe('5 January');
  });

  it('gives links as their label and their URL, and a label that only repeats the URL once', () => {
    expect(textOf('see <https://example.org/a_b_c|the page>')).toBe('see the page https://example.org/a_b_c');
    expect(textOf('<https://example.org/x|example.org/x> <https://example.org>')).toBe(
      'https://example.org/x https://example.org',
    );
    expect(textOf('<mailto:amber@example.org|amber@example.org>')).toBe('amber@example.org');
  });

  it('unescapes exactly once', () => {
    expect(textOf('a &lt;b&gt; &amp;amp; c')).toBe('a <b> &amp; c');
  });

  it('takes marks for bold, italic and struck text away, and leaves names with underscores alone', () => {
    expect(textOf('*bold*, _*both*_ and ~gone~; snake_case_name 2 * 3 * 4')).toBe(
      'bold, both and gone; snake_case_name 2 * 3 * 4',
    );
  });

  it('turns quotes into lines that begin with "> ", and does not count who is named in them', () => {
    expect(slackText('&gt; <@U1> said\nand I agree\n&gt;&gt;&gt; all\nthe rest', names)).toEqual({
      text: '> @Amber\u00a0Otter said\nand I agree\n> all\n> the rest',
      mentions: [],
    });
  });

  it('gives fences lines of their own and leaves what is inside as it was', () => {
    expect(textOf('try ```a = *b*\n&gt; c``` now')).toBe('try\n```\na = *b*\n> c\n```\nnow');
    expect(textOf('an open ``` fence')).toBe('an open ``` fence');
    expect(textOf('the `*flag*` here')).toBe('the `*flag*` here');
  });

  it('drops the character 0', () => {
    expect(textOf('a\0b')).toBe('ab');
  });
});
