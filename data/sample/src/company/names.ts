import type { Random } from '../random.ts';

const colours =
  `Amber Apricot Aqua Azure Bronze Cobalt Copper Coral Cream Crimson Denim Ebony Emerald Fawn Garnet Ginger Indigo
  Ivory Jade Khaki Lavender Lilac Maroon Mauve Ochre Olive Pearl Plum Ruby Russet Saffron Sepia Sienna Slate Tawny Teal
  Topaz Umber`.split(/\s+/);

const animals =
  `Badger Beaver Bison Bittern Curlew Dormouse Dunlin Egret Ermine Falcon Ferret Gannet Gecko Grebe Hare Hedgehog
  Heron Ibex Kestrel Lapwing Lemur Linnet Lynx Magpie Marten Mole Moth Newt Otter Owl Petrel Pipit Plover Puffin Robin
  Salmon Shrew Stoat Swift Tapir Tern Vole Weasel Wombat Wren`.split(/\s+/);

/** Full names of a colour and an animal, each given once. */
export function inventNames(count: number, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${random.pick(colours)} ${random.pick(animals)}`);
  return [...names];
}
