import type { SavedView } from '@groundswell/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, get } from '../api.ts';

/** The pages that people saved with their filters, by name. */
export function useViews() {
  return useQuery({
    queryKey: ['views'],
    queryFn: async ({ signal }) => (await get<{ views: SavedView[] }>('views', signal)).views,
  });
}

/** What a person does with a view; without an id, it is a new one. */
export type ViewChange = { save: Omit<SavedView, 'id'>; id?: string } | { remove: string };

/** Makes a change, and has the views listed as they are then. */
export function useChangeViews() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ViewChange) => call(...requestOf(change)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['views'] }),
  });
}

function requestOf(change: ViewChange): [path: string, request: RequestInit] {
  if ('remove' in change) return [pathOf(change.remove), { method: 'DELETE' }];
  const body = JSON.stringify(change.save);
  return change.id === undefined ? ['views', { method: 'POST', body }] : [pathOf(change.id), { method: 'PUT', body }];
}

const pathOf = (id: string): string => `views/${encodeURIComponent(id)}`;
