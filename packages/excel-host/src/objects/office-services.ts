import { asText } from "../protocol/arguments";
import { methods, type ObjectType } from "../protocol/object-type";

/** Through this object office.js says that functions of the ribbon can be called. */
export const ADDIN_INTERNAL_SERVICE: ObjectType<null> = {
  methods: methods<null>({ NotifyActionHandlerReady: () => null }),
};

/** Behind `Office.addin.showAsTaskpane` (`Visible`) and `hide` (`Background`). */
export const APP_RUNTIME_SERVICE: ObjectType<null> = {
  methods: methods<null>({
    GetAppRuntimeState: (_target, _args, { recorded }) => recorded.runtimeState,
    SetAppRuntimeState: (_target, [state], { recorded, onRuntimeState }) => {
      recorded.runtimeState = asText(state);
      onRuntimeState(recorded.runtimeState);
    },
  }),
};

/** Behind `Office.addin.setStartupBehavior`: `Background` means "load", `Inactive` means "none". */
export const APP_RUNTIME_PERSISTENCE_SERVICE: ObjectType<null> = {
  methods: methods<null>({
    GetAppRuntimeStartState: (_target, _args, { recorded }) => recorded.startupState,
    SetAppRuntimeStartState: (_target, [state], { recorded }) => {
      recorded.startupState = asText(state);
    },
  }),
};

/** Behind `Office.ribbon.requestUpdate`. */
export const DYNAMIC_RIBBON: ObjectType<null> = {
  methods: methods<null>({
    ExecuteRequestUpdate: (_target, [json], { recorded }) => {
      recorded.ribbonUpdates.push(asText(json));
    },
    ExecuteRequestCreate: (_target, [json], { recorded }) => {
      recorded.ribbonUpdates.push(asText(json));
    },
  }),
};
