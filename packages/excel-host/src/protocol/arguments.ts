import { hostError } from "../workbook/host-error";

/** A text, or InvalidArgument. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  return value;
}

/** A finite number, or InvalidArgument. */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw hostError("InvalidArgument");
  return value;
}

/** A whole number, or InvalidArgument. */
export function asInteger(value: unknown): number {
  if (!Number.isInteger(value)) throw hostError("InvalidArgument");
  return value as number;
}

/** True or false, or InvalidArgument. */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw hostError("InvalidArgument");
  return value;
}

/** An object of settings, or InvalidArgument. */
export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw hostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** One of the words, or InvalidArgument. */
export function oneOf<Word extends string>(...words: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw hostError("InvalidArgument");
    return found;
  };
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  red: "#FF0000",
  yellow: "#FFFF00",
  green: "#008000",
  blue: "#0000FF",
  white: "#FFFFFF",
  black: "#000000",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};

/** `#rrggbb` or a name of a colour, in the form Excel answers (`#FF0000`). */
export function asColor(value: unknown): string {
  const text = asText(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw hostError("InvalidArgument");
  return (text.startsWith("#") ? text : `#${text}`).toUpperCase();
}
