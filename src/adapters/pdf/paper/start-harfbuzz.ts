import type { CreateShaper, ShapedGlyph } from "./shaper";

/** What of HarfBuzz's exports is called here; pointers and lengths are byte addresses in its memory. */
interface HarfBuzzExports {
  readonly memory: WebAssembly.Memory;
  readonly malloc: (bytes: number) => number;
  readonly __wasm_call_ctors: () => void;
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_font_create: (face: number) => number;
  readonly hb_buffer_create: () => number;
  readonly hb_buffer_clear_contents: (buffer: number) => void;
  readonly hb_buffer_add_utf16: (
    buffer: number,
    text: number,
    length: number,
    from: number,
    count: number,
  ) => void;
  readonly hb_buffer_guess_segment_properties: (buffer: number) => void;
  readonly hb_shape: (font: number, buffer: number, features: number, count: number) => void;
  readonly hb_buffer_get_glyph_infos: (buffer: number, length: number) => number;
  readonly hb_buffer_get_glyph_positions: (buffer: number, length: number) => number;
}

const WRITABLE = 2;
/** Five 32-bit fields: hb_glyph_info_t and hb_glyph_position_t alike. */
const RECORD = 5;
const MOST_CHARACTERS = 256;
const PAGE = 65_536;

/**
 * Starts HarfBuzz from the WebAssembly file in npm `harfbuzzjs`, without that package's own loader: the loader searches for its
 * file, which works neither in a bundle nor in Jest. Rejects where WebAssembly is missing or a Content-Security-Policy forbids
 * it.
 */
export async function startHarfBuzz(file: Uint8Array): Promise<CreateShaper> {
  const memory: { grow: (size: number) => number } = { grow: () => 0 };
  const nothing = (): number => 0;
  const { instance } = await WebAssembly.instantiate(file as Uint8Array<ArrayBuffer>, {
    env: {
      _abort_js: () => {
        throw new Error("HarfBuzz stopped");
      },
      _emscripten_runtime_keepalive_clear: nothing,
      _setitimer_js: nothing,
      emscripten_resize_heap: (size: number) => memory.grow(size),
    },
    wasi_snapshot_preview1: { proc_exit: nothing },
  });
  const hb = instance.exports as unknown as HarfBuzzExports;
  memory.grow = (size) => growTo(hb.memory, size);
  hb.__wasm_call_ctors();
  return (font) => createShaper(hb, font);
}

/** 1 when there is room for this many bytes. */
function growTo(memory: WebAssembly.Memory, size: number): number {
  memory.grow(Math.ceil((size - memory.buffer.byteLength) / PAGE));
  return 1;
}

function createShaper(hb: HarfBuzzExports, bytes: Uint8Array): ReturnType<CreateShaper> {
  const data = hb.malloc(bytes.length);
  new Uint8Array(hb.memory.buffer).set(bytes, data);
  const font = hb.hb_font_create(hb.hb_face_create(hb.hb_blob_create(data, bytes.length, WRITABLE, 0, 0), 0));
  const buffer = hb.hb_buffer_create();
  const text = hb.malloc(MOST_CHARACTERS * 2);
  const count = hb.malloc(4);

  return (cluster) => {
    const length = Math.min(cluster.length, MOST_CHARACTERS);
    const units = new Uint16Array(hb.memory.buffer, text, length);
    for (let index = 0; index < length; index++) units[index] = cluster.charCodeAt(index);
    hb.hb_buffer_clear_contents(buffer);
    hb.hb_buffer_add_utf16(buffer, text, length, 0, length);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_shape(font, buffer, 0, 0);
    return readGlyphs(hb, buffer, count);
  };
}

function readGlyphs(hb: HarfBuzzExports, buffer: number, count: number): readonly ShapedGlyph[] {
  const infosAt = hb.hb_buffer_get_glyph_infos(buffer, count);
  const positionsAt = hb.hb_buffer_get_glyph_positions(buffer, count);
  const length = new Uint32Array(hb.memory.buffer, count, 1)[0] ?? 0;
  const infos = new Uint32Array(hb.memory.buffer, infosAt, length * RECORD);
  const positions = new Int32Array(hb.memory.buffer, positionsAt, length * RECORD);
  return Array.from({ length }, (_, index) => ({
    id: infos[index * RECORD] ?? 0,
    xAdvance: positions[index * RECORD] ?? 0,
    xOffset: positions[index * RECORD + 2] ?? 0,
    yOffset: positions[index * RECORD + 3] ?? 0,
  }));
}
