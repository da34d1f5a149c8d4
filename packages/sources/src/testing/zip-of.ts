import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of these files, in this order; stored, or deflated where a test needs a ratio. */
export function zipOf(files: { path: string; bytes: Buffer }[], pack: 'store' | 'deflate' = 'store'): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of files) {
    const name = Buffer.from(path, 'utf8');
    const packed = pack === 'deflate' ? deflateRawSync(bytes) : bytes;
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0); // the version that is needed
    header.writeUInt16LE(0x0800, 2); // names are UTF-8
    header.writeUInt16LE(pack === 'deflate' ? 8 : 0, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), header, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}
