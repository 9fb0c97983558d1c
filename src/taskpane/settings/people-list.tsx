import { Link, type JSXElement } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { canMove, type ChainPerson } from "../../core/model/people-chain";
import type { Text } from "../language/language";
import { useSay } from "../language/language-context";
import { Icon } from "../parts/icons";
import { useEscape } from "../parts/use-escape";
import { useForm } from "./form-context";
import { nameOfPerson } from "./name-of-person";
import { PersonCard, type PersonButton } from "./person-card";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { usePeopleStyles } from "./use-people-styles";
import { useSettingsStyles } from "./use-settings-styles";

interface PeopleListProps {
  /** The card that is open; null for none. */
  readonly open: number | null;
  readonly onOpen: (at: number | null) => void;
}

/** The chain of people who sign, in its order: the first and the last stay where they are. */
export function PeopleList({ open, onOpen }: PeopleListProps): JSXElement {
  const styles = usePeopleStyles();
  const common = useSettingsStyles();
  const say = useSay();
  const { shown, actions, isBusy } = useForm();
  const { chain } = shown;
  const ref = useRef<HTMLUListElement>(null);
  // What has the focus once the sheet was read again: a person keeps it who was moved.
  const next = useRef<FocusNext | null>(null);
  const focusNext = ({ at, button }: FocusNext): void => {
    const card = ref.current?.querySelector<HTMLElement>(`[data-person="${at}"]`);
    const order: readonly PersonButton[] = [button, button === "up" ? "down" : "up", "open"];
    const found = order.map((one) =>
      card?.querySelector<HTMLElement>(`[data-person-button=${one}]:not([aria-disabled=true])`),
    );
    found.find((one) => one !== null && one !== undefined)?.focus();
  };
  useEffect(() => {
    if (next.current === null) return;
    const wanted = next.current;
    next.current = null;
    focusNext(wanted);
  }, [chain]);
  useEscape(() => {
    const at = open ?? 0;
    onOpen(null);
    focusNext({ at, button: "open" });
  }, open !== null);

  const run = async (work: Promise<boolean>, focus: FocusNext): Promise<void> => {
    next.current = focus;
    const isDone = await work;
    if (!isDone) next.current = null;
  };
  const said = (text: Text, person: ChainPerson): Parameters<typeof actions.changePeople>[1] => ({
    text,
    values: { name: nameOfPerson(person) },
  });
  const move = (at: number, by: 1 | -1): void => {
    const person = chain[at];
    if (person === undefined || isBusy || !canMove(chain, at, by)) return;
    const work = actions.changePeople(
      { kind: "move", at, by },
      said(by < 0 ? TEXTS.movedUp : TEXTS.movedDown, person),
    );
    if (open === at) onOpen(at + by);
    else if (open === at + by) onOpen(at);
    void run(work, { at: at + by, button: by < 0 ? "up" : "down" });
  };
  const drop = (at: number): void => {
    const person = chain[at];
    if (person === undefined || isBusy) return;
    if (open === at) onOpen(null);
    void run(actions.changePeople({ kind: "drop", at }, said(TEXTS.dropped, person)), { at, button: "open" });
  };
  const add = (): void => {
    if (isBusy) return;
    const at = chain.length - 1;
    const work = actions.changePeople({ kind: "add", heading: NEW_HEADING }, { text: TEXTS.added });
    void work.then((isDone) => {
      if (isDone) onOpen(at);
    });
  };
  return (
    <>
      <ul ref={ref} className={styles.list} aria-label={say(TEXTS.people)}>
        {chain.map((person, at) => (
          <li key={`${at} ${person.origin ?? "new"}`} className={styles.item} data-person={at}>
            <PersonCard
              person={person}
              at={at}
              isOpen={open === at}
              onOpen={() => onOpen(open === at ? null : at)}
              canMove={(by) => canMove(chain, at, by)}
              onMove={(by) => move(at, by)}
              onDrop={() => drop(at)}
            />
          </li>
        ))}
      </ul>
      <Link as="button" className={common.add} data-add-person="" onClick={add}>
        <Icon name="plus" size={14} />
        {say(TEXTS.addPerson)}
      </Link>
    </>
  );
}

interface FocusNext {
  readonly at: number;
  readonly button: PersonButton;
}

/** Endorsements begin so; whose it is comes after it. */
const NEW_HEADING = "ความเห็น";
