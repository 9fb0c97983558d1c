/**
 * Puts values into the `{slots}` of a message.
 * @throws Error for a slot without a value: a half-filled sentence must never reach a user
 * @example fillTemplate("มาตรการที่ {ordinal}", { ordinal: "3" }) // "มาตรการที่ 3"
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for the slot {${slot}} in "${template}"`);
    return value;
  });
}
