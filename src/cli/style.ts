/** How words are set off on a terminal. */
export interface TextStyle {
  /** False, or left out, where words are written as they are. */
  readonly isColoured?: boolean;
  strong(text: string): string;
  faint(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  review(text: string): string;
}

function sgr(code: number): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

const asIs = (text: string): string => text;

const PLAIN: TextStyle = { strong: asIs, faint: asIs, error: asIs, warning: asIs, review: asIs };
const COLOURED: TextStyle = {
  isColoured: true,
  strong: sgr(1),
  faint: sgr(2),
  error: sgr(31),
  warning: sgr(33),
  review: sgr(36),
};

/** Colours on a terminal only, and not where NO_COLOR is set (https://no-color.org). */
export function styleFor(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): TextStyle {
  return isTerminal && !environment["NO_COLOR"] ? COLOURED : PLAIN;
}
