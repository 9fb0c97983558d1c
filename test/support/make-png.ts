import { crc32, deflateSync } from "node:zlib";

/** A PNG of samples as they are packed into its rows, each row behind the kind of its filter. */
export interface PngSpec {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly rows: readonly (readonly number[])[];
  readonly isInterlaced?: boolean;
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
}

/** The bytes of a PNG file (ISO/IEC 15948). */
export function makePng({
  width,
  height,
  depth,
  colour,
  rows,
  isInterlaced,
  palette,
  clear,
}: PngSpec): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, isInterlaced === true ? 1 : 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
      chunk("IHDR", head),
      ...(palette === undefined ? [] : [chunk("PLTE", Buffer.from(palette))]),
      ...(clear === undefined ? [] : [chunk("tRNS", Buffer.from(clear))]),
      chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
