import type { JSXElement } from "@fluentui/react-components";
import { useSay } from "../language/language-context";
import { useServices } from "../services/pane-services";
import { BEGIN_TEXTS as TEXTS } from "./begin-texts";
import type { Way } from "../start/begun";
import { useBeginStyles } from "./use-begin-styles";
import { WayButton } from "./way-button";

/** The ways to begin without a table, below what asks where the table is; each leads to the first screen, which asks the year. */
export function StartWays({ onWay }: { readonly onWay: (way: Way) => void }): JSXElement {
  const looks = useBeginStyles();
  const say = useSay();
  const { loadWordImport } = useServices();
  return (
    <div className={looks.list}>
      <WayButton name="blank" icon="plus" title={say(TEXTS.blank)} onPress={() => onWay("blank")} />
      {loadWordImport !== null && (
        <WayButton name="import" icon="document" title={say(TEXTS.import)} onPress={() => onWay("import")} />
      )}
      <WayButton name="sample" icon="play" title={say(TEXTS.sample)} onPress={() => onWay("sample")} />
    </div>
  );
}
