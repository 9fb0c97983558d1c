/**
 * A JPEG of one colour, 8 by 8 pixels (ISO/IEC 10918-1): a sample for each component, 0 to 255.
 * @param adobe the kind of colours that Adobe's mark names; left out for a file without that mark
 */
export function makeJpeg(samples: readonly number[], adobe?: number): Uint8Array {
  const segment = (marker: number, data: readonly number[]): readonly number[] => [
    0xff,
    marker,
    (data.length + 2) >> 8,
    (data.length + 2) & 255,
    ...data,
  ];
  const ids = samples.map((_, index) => index + 1);
  return Uint8Array.from([
    0xff,
    0xd8,
    ...(adobe === undefined ? [] : segment(0xee, [0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, adobe])),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(0xc0, [8, 0, 8, 0, 8, samples.length, ...ids.flatMap((id) => [id, 0x11, 0])]),
    // Twelve lengths of a difference, each a code of four bits; of the rest only the end of a block, a code of one bit.
    ...segment(0xc4, [0x00, 0, 0, 0, 12, ...zeros(12), ...Array.from({ length: 12 }, (_, size) => size)]),
    ...segment(0xc4, [0x10, 1, ...zeros(15), 0]),
    ...segment(0xda, [samples.length, ...ids.flatMap((id) => [id, 0]), 0, 63, 0]),
    ...packBits(samples.map(blockBits).join("")),
    0xff,
    0xd9,
  ]);
}

/** The mean of a block, eight times as large, as its difference to that of no block. */
function blockBits(sample: number): string {
  const mean = 8 * (sample - 128);
  const size = mean === 0 ? 0 : Math.floor(Math.log2(Math.abs(mean))) + 1;
  const bits = mean < 0 ? mean + 2 ** size - 1 : mean;
  return size.toString(2).padStart(4, "0") + (size === 0 ? "" : bits.toString(2).padStart(size, "0")) + "0";
}

function packBits(bits: string): readonly number[] {
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, "1");
  return (padded.match(/.{8}/g) ?? [])
    .map((byte) => Number.parseInt(byte, 2))
    .flatMap((byte) => (byte === 255 ? [255, 0] : [byte]));
}

function zeros(count: number): readonly number[] {
  return Array.from({ length: count }, () => 0);
}
