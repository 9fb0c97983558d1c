import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SettingPlace, ReportReadiness } from "../../app/report-readiness";
import { formatDate } from "../../core/calendar/format-date";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon, type IconName } from "../parts/icons";
import { useLanguage, useSay } from "../language/language-context";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, listStyleType: "none" },
  sign: { display: "flex", paddingTop: "3px", flexShrink: 0 },
  words: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  act: { flexShrink: 0 },
  below: { display: "block", marginTop: tokens.spacingVerticalXXS },
  inner: { margin: 0, paddingLeft: "18px" },
});

interface ReadinessListProps {
  readonly readiness: ReportReadiness;
  /** True where sheets can be added. */
  readonly canAdd: boolean;
  readonly isBusy: boolean;
  readonly onSeeErrors: () => void;
  readonly onSeeResults: () => void;
  readonly onAddSettings: () => void;
  readonly onGo: (place: SettingPlace) => void;
}

/** What the report still needs, with a button at each gap. */
export function ReadinessList(props: ReadinessListProps): JSXElement {
  const { readiness, onSeeErrors, onSeeResults, onGo } = props;
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const { errors, missing, unfinished, isReady } = readiness;
  return (
    <section className={common.card}>
      <h3 className={common.subtitle}>
        {say(TEXTS.readyTitle)}: {say(isReady ? TEXTS.ready : TEXTS.notReady)}
      </h3>
      <ul className={styles.list}>
        {errors === 0 ? (
          <Item icon="clear">{say(TEXTS.noErrors)}</Item>
        ) : (
          <Item icon="error" action={{ label: say(TEXTS.seeErrors), onClick: onSeeErrors }}>
            {say(TEXTS.errors, { count: errors })}
          </Item>
        )}
        {missing.length === 0 ? (
          <Item icon="clear">{say(TEXTS.settingsComplete)}</Item>
        ) : (
          <Missing {...props} />
        )}
        {unfinished === 0 ? (
          <Item icon="clear">{say(TEXTS.allFinished)}</Item>
        ) : (
          <Item icon="warning" action={{ label: say(TEXTS.toResults), onClick: onSeeResults }}>
            {say(TEXTS.unfinished, { count: unfinished })}
          </Item>
        )}
        <Document readiness={readiness} onGo={onGo} />
        {readiness.notices.map((notice) => (
          <Item key={notice.th} icon="review">
            {say(notice)}
          </Item>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly icon: IconName & ("error" | "warning" | "review" | "clear");
  readonly action?: {
    readonly label: string;
    readonly name?: string;
    readonly isOff?: boolean;
    readonly onClick: () => void;
  };
  readonly children: ReactNode;
}

function Item({ icon, action, children }: ItemProps): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.sign, icon === "clear" ? styles.clear : colours[icon])}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>
        {children}
        {action && (
          <span className={styles.below}>
            <Button
              size="small"
              aria-label={action.name}
              disabledFocusable={action.isOff ?? false}
              onClick={action.onClick}
            >
              {action.label}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}

function Missing({ readiness, canAdd, isBusy, onAddSettings, onGo }: ReadinessListProps): JSXElement {
  const styles = useStyles();
  const say = useSay();
  const { missing, settingsSheet } = readiness;
  if (settingsSheet === null) {
    const action = { label: say(TEXTS.addSettings), isOff: isBusy, onClick: onAddSettings };
    return (
      <Item icon="error" {...(canAdd && { action })}>
        {say(TEXTS.noSettings)}
        <ul className={styles.inner}>
          {missing.map(({ message }) => (
            <li key={message.en}>{say(message)}</li>
          ))}
        </ul>
      </Item>
    );
  }
  return (
    <>
      {missing.map(({ message, place }) => {
        const label = say(TEXTS.fillIn);
        const action = place && { label, name: `${label}: ${say(message)}`, onClick: () => onGo(place) };
        return (
          <Item key={message.en} icon="error" {...(action && { action })}>
            {say(message)}
          </Item>
        );
      })}
    </>
  );
}

function Document({ readiness, onGo }: Pick<ReadinessListProps, "readiness" | "onGo">): JSXElement | null {
  const say = useSay();
  const language = useLanguage();
  const { documentDate: date, documentNumber } = readiness;
  const go = (place: SettingPlace | null): Pick<ItemProps, "action"> =>
    place === null ? {} : { action: { label: say(TEXTS.goThere), onClick: () => onGo(place) } };
  return (
    <>
      {date.kind === "weekend" && (
        <Item icon="review" {...go(date.place)}>
          {say(TEXTS.weekend, { date: formatDate(date.date, language) })}
        </Item>
      )}
      {date.kind === "unreadable" && (
        <Item icon="warning" {...go(date.place)}>
          {say(date.notice)}
        </Item>
      )}
      {(documentNumber.isBlank || date.kind === "blank") && (
        <Item icon="clear">{say(TEXTS.documentBlank)}</Item>
      )}
    </>
  );
}
