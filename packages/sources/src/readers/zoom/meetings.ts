import type { InputFile } from '../../input/input-file.ts';
import { isMoment } from '../../moment.ts';

/** A meeting's chat, and what its name tells. */
export interface Meeting {
  id: string;
  file: InputFile;
  /** The day in the name of the file or its folder, as Zoom writes it; null where there is none. */
  day: string | null;
  participants: InputFile[];
}

/** The meetings whose chats are among the files, each with its list of participants. */
export function meetingsOf(files: InputFile[], inputName: string): Meeting[] {
  const lists = files.filter((file) => /participants[^/]*\.csv$/i.test(file.path));
  const chats = files.filter((file) => /\.txt$/i.test(file.path));
  return chats.map((file) => {
    const id = idOf(file, chats, inputName);
    const participants = lists.filter(
      (list) => stemOf(list) === stemOf(file) || (chats.length === 1 && lists.length === 1),
    );
    return { id, file, day: dayIn(file.path) ?? dayIn(inputName), participants };
  });
}

/** The name of the file or, where Zoom gave it none of its own, of its folder; the whole path where two are alike. */
function idOf(file: InputFile, chats: InputFile[], inputName: string): string {
  const name = shortName(file, inputName);
  const alike = chats.filter((other) => shortName(other, inputName) === name);
  return alike.length === 1 ? name : stemOf(file);
}

function shortName(file: InputFile, inputName: string): string {
  const [name, folder] = stemOf(file).split('/').reverse();
  return name || folder || inputName;
}

/** The path without what Zoom's kinds of files end with; a folder alone where the name is nothing else. */
function stemOf(file: InputFile): string {
  return file.path.replace(
    /[-_ ]*(?:recordingnewchat|recording|meeting_saved_(?:new_)?chat|chat|participants)?\.\w+$/i,
    '',
  );
}

/** `GMT20240502-160214_Recording`, `2024-05-02 16.02.14 Amber's meeting`. */
function dayIn(path: string): string | null {
  const packed = /GMT(\d{4})(\d\d)(\d\d)-\d{6}/.exec(path);
  const written = /(?:^|\/)(\d{4})-(\d\d)-(\d\d)[ _]\d\d\.\d\d\.\d\d/.exec(path);
  const [, year, month, day] = packed ?? written ?? [];
  const found = `${year}-${month}-${day}`;
  return isMoment(found) ? found : null;
}
