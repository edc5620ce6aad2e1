import groupMembers from '../../evidence/sources/group-members.ts';
import { defineFact, gapOf, isMissing } from '../fact.ts';
import { type GroupPeople, groupPeople } from '../groups/group-people.ts';

/** The people of each group by its id, in any letter case, and why some of them may be missing. */
export type PeopleOfGroup = (group: string) => GroupPeople;

/** Who is in the groups that were asked about; what is missing of one is told with that one. */
export default defineFact<PeopleOfGroup>({
  id: 'group-people',
  needs: [groupMembers],
  derive: groupPeople,
  gap({ evidence }) {
    const read = evidence(groupMembers);
    return isMissing(read) ? gapOf(groupMembers.id, read) : undefined;
  },
});
