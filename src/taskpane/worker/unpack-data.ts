import { NODE, type DataPart } from "./pack-data";

/**
 * Puts together what one `createPacker` takes apart, data after data.
 * @returns takes the next part; the whole comes with the last part of it
 */
export function createUnpacker(): (part: DataPart) => { readonly whole: unknown } | null {
  let values: unknown[] = [];
  let built: unknown[] = [];
  let shapes: (readonly string[])[] = [];
  const at = (reference: number): unknown => (reference < 0 ? values[-reference - 1] : built[reference]);

  return (part) => {
    if (part.isFirst) [values, built, shapes] = [[], [], []];
    for (const value of part.values) values.push(value);
    for (const shape of part.shapes) shapes.push(shape);
    const { nodes } = part;
    let place = 0;
    const next = (): number => nodes[place++] as number;
    const build = (kind: number): unknown => {
      if (kind >= 0) {
        const made: Record<string, unknown> = {};
        for (const name of shapes[kind] as readonly string[]) made[name] = at(next());
        return made;
      }
      const size = next();
      if (kind === NODE.map) {
        const made = new Map<unknown, unknown>();
        for (let left = size; left > 0; left -= 1) {
          const key = at(next());
          made.set(key, at(next()));
        }
        return made;
      }
      const made: unknown[] = [];
      for (let left = size; left > 0; left -= 1) made.push(at(next()));
      return kind === NODE.set ? new Set(made) : made;
    };
    while (place < nodes.length) built.push(build(next()));
    return part.root === null ? null : { whole: at(part.root) };
  };
}
