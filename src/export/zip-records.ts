import { joinBytes } from '../model/join-bytes.ts';

/*
 * The records of a zip file (PKWARE's APPNOTE 6.3), in little endian. Names are UTF-8. Where a number does not fit into its
 * 32 or 16 bits, the field is all ones and the number stands in a Zip64 record.
 */

/** A packed file of a zip. Lengths and the offset of its header are bytes. */
export interface ZipMember {
  name: Uint8Array;
  crc: number;
  packedLength: number;
  length: number;
  offset: number;
}

const deflated = 8;
const utf8 = 0x0800;
/** A zip has no time before 1980; with this one the same files give the same bytes. */
const firstDay = (1 << 5) | 1;
const most16 = 0xffff;
const most32 = 0xffffffff;

/** What stands before the packed bytes of a file. */
export function toLocalHeader(member: ZipMember): Uint8Array<ArrayBuffer> {
  const isBig = member.packedLength >= most32 || member.length >= most32;
  const extra = isBig ? toZip64Extra([member.length, member.packedLength]) : new Uint8Array();
  return joinBytes(
    fields([4, 0x04034b50], ...commonFields(member, isBig), [2, extra.length]),
    member.name,
    extra,
  );
}

/** The entry of a file in the directory at the end. */
export function toDirectoryEntry(member: ZipMember): Uint8Array<ArrayBuffer> {
  const { length, packedLength, offset } = member;
  const isBig = [length, packedLength, offset].some((number) => number >= most32);
  const extra = isBig ? toZip64Extra([length, packedLength, offset]) : new Uint8Array();
  const madeBy = 45;
  return joinBytes(
    fields(
      [4, 0x02014b50],
      [2, madeBy],
      ...commonFields(member, isBig),
      ...sized([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0]), // comment, disk, attributes
      [4, isBig ? most32 : offset],
    ),
    member.name,
    extra,
  );
}

/** What ends a zip: how many files its directory has, and where that lies. */
export function toZipEnd(count: number, length: number, offset: number): Uint8Array<ArrayBuffer> {
  const end = fields(
    ...sized([4, 0x06054b50], [2, 0], [2, 0], [2, Math.min(count, most16)], [2, Math.min(count, most16)]),
    ...sized([4, Math.min(length, most32)], [4, Math.min(offset, most32)], [2, 0]),
  );
  if (count < most16 && length < most32 && offset < most32) return end;
  const zip64End = fields(
    ...sized([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0]),
    ...sized([8, count], [8, count], [8, length], [8, offset]),
  );
  const locator = fields([4, 0x07064b50], [4, 0], [8, offset + length], [4, 1]);
  return joinBytes(zip64End, locator, end);
}

type Field = [bytes: 2 | 4 | 8, value: number];

function commonFields({ crc, packedLength, length, name }: ZipMember, isBig: boolean): Field[] {
  return [
    ...sized([2, isBig ? 45 : 20], [2, utf8], [2, deflated], [2, 0], [2, firstDay], [4, crc]),
    ...sized([4, isBig ? most32 : packedLength], [4, isBig ? most32 : length], [2, name.length]),
  ];
}

function toZip64Extra(numbers: number[]): Uint8Array {
  return fields([2, 1], [2, numbers.length * 8], ...numbers.map((number): Field => [8, number]));
}

/** Fields in a row; only says their type. */
function sized(...list: Field[]): Field[] {
  return list;
}

function fields(...list: Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(list.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of list) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
}
