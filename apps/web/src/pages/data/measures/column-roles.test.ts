import { expect, it } from 'vitest';
import { mapOfColumns } from './column-roles.ts';

it('says which column is what, several of them as figures, and which way is good for all', () => {
  const columns = [
    { name: 'Week', role: 'period' as const },
    { name: 'Dept', role: 'team' as const },
    { name: 'CSAT', role: 'value' as const },
    { name: 'Note', role: null },
    { name: 'NPS', role: 'value' as const },
  ];
  expect(mapOfColumns(columns, 'higher')).toBe('period=Week,team=Dept,value=CSAT; NPS,direction=higher');
  expect(mapOfColumns([...columns, { name: 'Good', role: 'direction' }], 'higher')).toContain('direction=Good,value');
});
