import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { defineSource, ObjectId, type RowReading, readRow } from '../source.ts';

const Ids = v.array(v.string());
const NullableIds = v.nullish(Ids, null);
/** Kept whole: any value but null or absent narrows the policy, whatever it says. */
const Narrowing = v.nullish(v.looseObject({}), null);
/** The same where Graph always says whether there is one: absent is not "no exclusion". */
const Exclusion = v.nullable(v.looseObject({}));

const Users = v.looseObject({
  includeUsers: Ids,
  excludeUsers: Ids,
  includeGroups: Ids,
  excludeGroups: Ids,
  includeRoles: Ids,
  excludeRoles: Ids,
  includeGuestsOrExternalUsers: Narrowing,
  excludeGuestsOrExternalUsers: Exclusion,
});

const Applications = v.looseObject({
  includeApplications: Ids,
  excludeApplications: Ids,
  includeUserActions: Ids,
  includeAuthenticationContextClassReferences: NullableIds,
  applicationFilter: Exclusion,
});

const Conditions = v.object({
  users: Users,
  applications: Applications,
  clientAppTypes: Ids,
  userRiskLevels: Ids,
  signInRiskLevels: Ids,
  servicePrincipalRiskLevels: Ids,
  /** A comma-separated flags enumeration in Graph, absent in older policies. */
  insiderRiskLevels: v.nullish(v.string(), null),
  locations: v.nullish(v.looseObject({ includeLocations: Ids, excludeLocations: Ids }), null),
  platforms: v.nullish(v.looseObject({ includePlatforms: Ids, excludePlatforms: Ids }), null),
  devices: Narrowing,
  clientApplications: Narrowing,
  authenticationFlows: Narrowing,
});

const GrantControls = v.object({
  operator: v.string(),
  builtInControls: Ids,
  customAuthenticationFactors: Ids,
  termsOfUse: Ids,
  authenticationStrength: v.nullish(
    v.object({
      id: v.string(),
      allowedCombinations: v.nullish(Ids, null),
      requirementsSatisfied: v.nullish(v.string(), null),
    }),
    null,
  ),
});

const Row = v.object({
  id: ObjectId,
  state: v.string(),
  conditions: Conditions,
  grantControls: v.nullish(GrantControls, null),
});

/** `unknownConditions`: members this version does not know and that are not empty; they may narrow the policy. */
export type ConditionalAccessPolicy = v.InferOutput<typeof Row> & {
  readonly unknownConditions: readonly string[];
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function unknownMembers(schema: { readonly entries: object }, value: unknown): string[] {
  return Object.entries((value ?? {}) as object)
    .filter(([name, member]) => !(name in schema.entries) && !name.includes('@') && !isEmpty(member))
    .map(([name]) => name);
}

function read(item: unknown): RowReading<ConditionalAccessPolicy> {
  const reading = readRow(Row, item);
  if (!('row' in reading)) return reading;
  const { conditions } = item as { conditions: { users: unknown; applications: unknown } };
  const unknownConditions = [
    ...unknownMembers(Conditions, conditions),
    ...unknownMembers(Users, conditions.users),
    ...unknownMembers(Applications, conditions.applications),
  ];
  return { row: { ...reading.row, unknownConditions } };
}

/**
 * Conditional Access policies (https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies). The header
 * asks for enumeration members newer than the API version, which else arrive as `unknownFutureValue`.
 */
export default defineSource({
  id: 'ca-policies',
  scope: 'Policy.Read.All',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'ca',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/identity/conditionalAccess/policies',
        prefer: 'include-unknown-enum-members',
      },
    },
  ],
  row: read,
  identity: ({ id }) => id,
  names: displayNameOf,
});
