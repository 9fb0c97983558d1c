import { Buffer } from "node:buffer";
import { crc32, deflateSync } from "node:zlib";

/** PNG (ISO/IEC 15948), 5.2. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits each of red, green, blue and of how much they cover. */
const RGBA = [8, 6, 0, 0, 0];

const INK = [30, 60, 90, 255];
const PAPER = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];

/** A made-up authority's emblem: hills under a sun in a ring, nothing around it. */
export function drawEmblem(side = 240) {
  const centre = side / 2;
  return png(side, side, (x, y) => {
    const far = Math.hypot(x - centre, y - centre) / centre;
    if (far > 1) return NOTHING;
    if (far > 0.9 || Math.hypot(x - centre, y - side * 0.32) < side * 0.1) return INK;
    return y > hillsAt(x, side, 0.62) && far < 0.82 ? INK : PAPER;
  });
}

/** A view of fields under a sky; another hour of the day with each number. */
export function drawView(width, height, hour) {
  return png(width, height, (x, y) => {
    if (y > hillsAt(x + hour * 40, height, 0.6)) return [70 + hour * 12, 120, 70, 255];
    return [150 + hour * 16, 190, 230 - hour * 14, 255];
  });
}

function hillsAt(x, size, level) {
  return size * (level + 0.1 * Math.sin((x / size) * 9) + 0.05 * Math.sin((x / size) * 23));
}

function png(width, height, colourAt) {
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => colourAt(x, y)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(RGBA, 8);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
