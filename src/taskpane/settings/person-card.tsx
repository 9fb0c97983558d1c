import { Checkbox, mergeClasses, type JSXElement } from "@fluentui/react-components";
import { useState } from "react";
import type { ChainPerson } from "../../core/model/people-chain";
import { useSay } from "../language/language-context";
import { Icon, type IconName } from "../parts/icons";
import { useForm } from "./form-context";
import { nameOfPerson } from "./name-of-person";
import type { PersonPart } from "./settings-state";
import { SETTINGS_TEXTS as TEXTS } from "./settings-texts";
import { TypedField } from "./typed-field";
import { usePeopleStyles } from "./use-people-styles";

/** The buttons of a card, as its list finds them. */
export type PersonButton = "open" | "up" | "down" | "drop";

interface PersonCardProps {
  readonly person: ChainPerson;
  readonly at: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly canMove: (by: 1 | -1) => boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrop: () => void;
}

/** One of the chain: who it is, and opened what stands below the signature. */
export function PersonCard(props: PersonCardProps): JSXElement {
  const { person: one, at, isOpen, onOpen, canMove, onMove, onDrop } = props;
  const styles = usePeopleStyles();
  const say = useSay();
  const { person, role } = one;
  const name = nameOfPerson(one);
  return (
    <div className={mergeClasses(styles.card, isOpen && styles.open)}>
      <span className={styles.number} aria-hidden="true">
        {at + 1}
      </span>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        data-person-button="open"
        data-setting={`person ${at}`}
        onClick={onOpen}
      >
        <span className={mergeClasses(styles.title, role === "endorser" && styles.besideButtons)} lang="th">
          {name}
        </span>
        {!isOpen && (
          <>
            <span className={styles.line} lang={person.name === null ? undefined : "th"}>
              {person.name ?? say(TEXTS.noName)}
            </span>
            <span className={styles.line} lang={person.positionTitle === null ? undefined : "th"}>
              {person.positionTitle ?? say(TEXTS.noPosition)}
              {person.actingFor !== null && <span lang="th"> {`รักษาราชการแทน${person.actingFor}`}</span>}
            </span>
          </>
        )}
      </button>
      <span className={styles.side}>
        {role === "preparer" && <span className={styles.fixed}>{say(TEXTS.firstPerson)}</span>}
        {role === "mayor" && <span className={styles.fixed}>{say(TEXTS.lastPerson)}</span>}
        {role === "endorser" && (
          <>
            <CardButton
              icon="up"
              button="up"
              name={say(TEXTS.moveUp, { person: name })}
              isOff={!canMove(-1)}
              onPress={() => onMove(-1)}
            />
            <CardButton
              icon="down"
              button="down"
              name={say(TEXTS.moveDown, { person: name })}
              isOff={!canMove(1)}
              onPress={() => onMove(1)}
            />
            <CardButton
              icon="close"
              button="drop"
              name={say(TEXTS.drop, { person: name })}
              isOff={false}
              onPress={onDrop}
            />
          </>
        )}
      </span>
      {isOpen && <PersonFields one={one} at={at} name={name} />}
    </div>
  );
}

interface CardButtonProps {
  readonly icon: IconName;
  readonly button: PersonButton;
  readonly name: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** It keeps the focus where it can do nothing any more. */
function CardButton({ icon, button, name, isOff, onPress }: CardButtonProps): JSXElement {
  const styles = usePeopleStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-disabled={isOff}
      data-person-button={button}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

interface PersonFieldsProps {
  readonly one: ChainPerson;
  readonly at: number;
  readonly name: string;
}

function PersonFields({ one, at, name }: PersonFieldsProps): JSXElement {
  const styles = usePeopleStyles();
  const say = useSay();
  const { shown, state, actions, isBusy } = useForm();
  const { person, role } = one;
  const needed = shown.missing.includes(`person ${at}`);
  const draft = state.drafts[`person ${at} actingFor`]?.text;
  const isActing = (draft ?? person.actingFor ?? "") !== "";
  const [isAsked, setAsked] = useState(false);
  const typed = (part: PersonPart, isRequired: boolean): JSXElement => (
    <TypedField
      field={`person ${at} ${part}`}
      label={say(TEXTS[part])}
      lang={undefined}
      name={say(TEXTS.personPart, { part: say(TEXTS[part]), person: name })}
      isRequired={isRequired}
      isBeside
    />
  );
  const tick = (isTicked: boolean): void => {
    setAsked(isTicked);
    if (isBusy) return;
    const office = isTicked ? officeOf(one) : "";
    const text = isTicked ? TEXTS.saved : TEXTS.cleared;
    void actions.changePeople(
      { kind: "edit", at, change: { actingFor: office } },
      { text, values: { name: say(TEXTS.acting) } },
    );
  };
  return (
    <div className={styles.fields}>
      {role !== "preparer" && typed("heading", false)}
      {typed("name", role === "preparer" || (role === "mayor" && needed))}
      {typed("positionTitle", role === "mayor" && needed)}
      <Checkbox
        label={say(TEXTS.acting)}
        checked={isActing || isAsked}
        onChange={(_, { checked }) => tick(checked === true)}
      />
      {(isActing || isAsked) && typed("actingFor", false)}
    </div>
  );
}

/** The office that a person most likely acts for: that of the heading. */
function officeOf(one: ChainPerson): string {
  return one.role === "preparer" ? "" : nameOfPerson(one);
}
