/** A piece of packed data; one after the other they give the whole. */
export interface DataPart {
  /** Texts, numbers and bytes that no part before holds. */
  readonly values: readonly unknown[];
  /** Names of the fields of objects, each set of names once. */
  readonly shapes: readonly (readonly string[])[];
  /** Arrays, maps, sets and objects, what they hold before them: a kind, a count where the kind does not say it, references. */
  readonly nodes: Int32Array<ArrayBuffer>;
  /** A reference to the whole, in the last part. */
  readonly root: number | null;
  /** True where it refers to nothing that was sent before: what is kept of that can go. */
  readonly isFirst: boolean;
}

/** Takes data apart, and sends its parts. */
export type PackData = (data: unknown, send: (part: DataPart) => void) => void;

/** Kinds of nodes; an object has the number of its shape instead. */
export const NODE = { array: -1, map: -2, set: -3 } as const;

/** So many numbers of nodes make a part: a few milliseconds of putting together, on a slow machine too. */
const NUMBERS_A_PART = 12_000;
/** So many letters, too: each text is still copied once. */
const LETTERS_A_PART = 200_000;

/** One name of a shape, and the names that can follow it. */
interface ShapeStep {
  /** Of the shape that ends here; null where none does. */
  shape: number | null;
  readonly next: Map<string, ShapeStep>;
}

/** What is kept of data that was sent may grow to so many times the first, before all is sent anew. */
const MOST_GROWTH = 3;
/** And by so many texts, numbers and objects in any case. */
const LEAST_KEPT = 50_000;

/**
 * Makes what takes plain data apart for another thread, in parts that each are put together in a few milliseconds: what a structured
 * clone brings of 1,000 checked measures holds up the thread that receives it for 80 ms (issue 16). What is one object stays one, so
 * a map by identity still holds; a text that comes often is sent once; and what was sent with data before is not sent again, so that
 * after an edit little more than the changed measure comes over. Data must not change once it is sent.
 *
 * A reference counts nodes from 0 upwards, and values from -1 downwards.
 */
export function createPacker(): PackData {
  let session = createSession();
  let firstSize: number | null = null;
  return (data, send) => {
    if (firstSize !== null && session.size() > firstSize * MOST_GROWTH + LEAST_KEPT) {
      session = createSession();
      firstSize = null;
    }
    session.pack(data, send);
    firstSize ??= session.size();
  };
}

/** @throws TypeError for a function, or data that holds itself; the session is not to be used after that */
function createSession(): { readonly pack: PackData; readonly size: () => number } {
  /** Null while what it holds is still being added. */
  const known = new Map<unknown, number | null>();
  const shapeTree: ShapeStep = { shape: null, next: new Map() };
  const count = { values: 0, nodes: 0, shapes: 0 };
  let values: unknown[] = [];
  let shapes: (readonly string[])[] = [];
  let nodes: number[] = [];
  let letters = 0;
  let isFirst = true;
  let send: (part: DataPart) => void = () => undefined;

  const sendPart = (root: number | null): void => {
    send({ values, shapes, nodes: Int32Array.from(nodes), root, isFirst });
    isFirst = false;
    values = [];
    shapes = [];
    nodes = [];
    letters = 0;
  };
  const addValue = (value: unknown): number => {
    values.push(value);
    if (typeof value === "string") letters += value.length;
    count.values += 1;
    return -count.values;
  };
  const shapeOf = (names: readonly string[]): number => {
    let step = shapeTree;
    for (const name of names) {
      const next = step.next.get(name) ?? { shape: null, next: new Map<string, ShapeStep>() };
      step.next.set(name, next);
      step = next;
    }
    if (step.shape === null) {
      step.shape = count.shapes++;
      shapes.push(names);
    }
    return step.shape;
  };
  const addNode = (head: readonly number[], references: readonly number[]): number => {
    for (const number of head) nodes.push(number);
    for (const reference of references) nodes.push(reference);
    const node = count.nodes++;
    if (nodes.length > NUMBERS_A_PART || letters > LETTERS_A_PART) sendPart(null);
    return node;
  };
  const addList = (kind: number, items: readonly unknown[], size: number): number =>
    addNode([kind, size], items.map(add));
  const addObject = (value: object): number => {
    if (Array.isArray(value)) return addList(NODE.array, value, value.length);
    if (value instanceof Map) return addList(NODE.map, [...value].flat(), value.size);
    if (value instanceof Set) return addList(NODE.set, [...value], value.size);
    const fields = Object.entries(value);
    const references = fields.map(([, field]) => add(field));
    return addNode([shapeOf(fields.map(([name]) => name))], references);
  };
  const add = (value: unknown): number => {
    if (Object.is(value, -0)) return addValue(value); // a map takes it for 0
    const found = known.get(value);
    if (found !== undefined) {
      if (found === null) throw new TypeError("data that holds itself cannot be sent");
      return found;
    }
    if (typeof value === "function") throw new TypeError("a function cannot be sent");
    const isNode = typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
    known.set(value, null);
    const reference = isNode ? addObject(value) : addValue(value);
    known.set(value, reference);
    return reference;
  };

  return {
    pack: (data, sendTo) => {
      send = sendTo;
      sendPart(add(data));
    },
    size: () => count.values + count.nodes,
  };
}
