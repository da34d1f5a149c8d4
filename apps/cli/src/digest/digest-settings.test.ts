import { expect, it } from 'vitest';
import { digestSettings } from './digest-settings.ts';

const environment = {
  GROUNDSWELL_DIGEST: 'weekly',
  GROUNDSWELL_DIGEST_TO: 'amber@heron.example, blue@heron.example',
  GROUNDSWELL_DIGEST_FROM: 'groundswell@heron.example',
  GROUNDSWELL_SMTP: 'smtp://user:secret@mail.heron.example:587',
};

it('wants no digest unless it is told so', () => {
  expect(digestSettings({})).toBeNull();
  expect(digestSettings({ ...environment, GROUNDSWELL_DIGEST: '' })).toBeNull();
});

it('is for an executive’s eyes, unless a lead’s are named', () => {
  expect(digestSettings(environment)).toEqual({
    every: 'weekly',
    to: ['amber@heron.example', 'blue@heron.example'],
    from: 'groundswell@heron.example',
    smtp: 'smtp://user:secret@mail.heron.example:587',
    view: 'executive',
    link: null,
  });
  expect(digestSettings({ ...environment, GROUNDSWELL_DIGEST_VIEW: 'lead' })?.view).toBe('lead');
});

it.each([
  ['GROUNDSWELL_DIGEST', 'daily'],
  ['GROUNDSWELL_DIGEST_TO', 'amber'],
  ['GROUNDSWELL_DIGEST_FROM', ''],
  ['GROUNDSWELL_SMTP', 'http://secret@heron.example'],
  ['GROUNDSWELL_URL', 'javascript:alert(1)'],
])('names %s where it is %j, and says no secret', (name, value) => {
  const read = () => digestSettings({ ...environment, [name]: value });
  expect(read).toThrow(name);
  expect(read).not.toThrow('secret');
});
