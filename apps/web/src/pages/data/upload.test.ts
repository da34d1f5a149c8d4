import { describe, expect, it } from 'vitest';
import { pathOf } from './upload.ts';

const file = (name: string, more: { path?: string; relativePath?: string } = {}) =>
  Object.assign(new File(['x'], name), more);

describe('where an uploaded file lies', () => {
  it('is its place in the dropped folder, without a slash before it', () => {
    expect(pathOf(file('a.json', { path: '/export/general/a.json' }))).toBe('export/general/a.json');
    expect(pathOf(file('a.json', { path: './a.json' }))).toBe('a.json');
  });

  it('is its name where it came alone', () => {
    expect(pathOf(file('export.zip'))).toBe('export.zip');
  });
});
