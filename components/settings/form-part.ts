import type {
  FieldName,
  FieldProblems,
  FieldValues,
  SettingsIntents,
  SettingsModel,
} from './settings-model.ts';

/** What a card of the form works with. */
export interface FormPart {
  readonly model: SettingsModel;
  /** What stands in the fields: what was stored, and what was changed since. */
  readonly values: FieldValues;
  /** Message ids by field. */
  readonly problems: FieldProblems;
  readonly set: <Name extends FieldName>(name: Name, value: FieldValues[Name]) => void;
  readonly findPeople: SettingsIntents['findPeople'];
}

/** Fields that hold a text. */
export type TextField = {
  [Name in FieldName]: FieldValues[Name] extends string ? Name : never;
}[FieldName];

/** What a field with a text works with: a form that holds these names, or more. */
export interface FieldPart<Name extends TextField = TextField> {
  readonly model: {
    readonly managed: readonly string[];
    readonly defaults: Readonly<Record<Name, string>>;
  };
  readonly values: Readonly<Record<Name, string>>;
  readonly problems: FieldProblems;
  readonly set: (name: Name, value: string) => void;
}
