import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and the lies that are told about it. */
export interface ZipEntry {
  name: string;
  body: Buffer | string;
  deflate?: boolean;
  /** The length that the zip says it unpacks to. */
  saysSize?: number;
  /** Whether the zip says that it is a symbolic link. */
  link?: boolean;
}

/** A symbolic link that everybody may read, as Unix writes it into a zip. */
const linkMode = 0o120777;

/** A zip of these files, in this order. */
export function zipWith(entries: ZipEntry[]): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, body, deflate = false, saysSize, link = false } of entries) {
    const bytes = Buffer.from(body);
    const path = Buffer.from(name);
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x0800, 2);
    header.writeUInt16LE(deflate ? 8 : 0, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(saysSize ?? bytes.length, 18);
    header.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(link ? linkMode * 2 ** 16 : 0, 6);
    place.writeUInt32LE(offset, 10);
    // Made by Unix, where a file has a mode.
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), header, place, path]));
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), header, path, packed);
    offset += 4 + header.length + path.length + packed.length;
  }
  return Buffer.concat([...parts, ...directory, endOf(directory, entries.length, offset)]);
}

/** The end of the directory. More than 65,535 entries would need another form of it. */
function endOf(directory: Buffer[], count: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
