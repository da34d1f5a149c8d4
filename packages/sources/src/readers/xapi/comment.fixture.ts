/** An id, and a statement that somebody commented, with other fields in the place of its own. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const comment = (number: number, fields: object = {}) => ({
  id: uuid(number),
  actor: { mbox: 'mailto:amber@example.org' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/commented' },
  object: { id: 'https://example.org/1' },
  result: { response: `words ${number}` },
  timestamp: '2024-05-02T16:02:14Z',
  ...fields,
});
