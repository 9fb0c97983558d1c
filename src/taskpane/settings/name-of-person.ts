import type { ChainPerson } from "../../core/model/people-chain";

/**
 * How a person of the chain is called in short: by what the heading says of the office.
 * @example nameOfPerson({ person: { heading: "ความเห็นปลัด", … } }) // "ปลัด"
 */
export function nameOfPerson({ person }: Pick<ChainPerson, "person">): string {
  const heading = person.heading.trim();
  const office = heading.replace(/^ความเห็น(?:ของ)?\s*/, "");
  return office === "" ? (person.positionTitle ?? person.name ?? heading) : office;
}
