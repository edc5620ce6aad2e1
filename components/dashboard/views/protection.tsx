import type { JSX } from 'preact';
import type { ProtectionKind, ProtectionMatrix } from '../../../lib/views/protection/protection-matrix.ts';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { NotThere } from '../not-there.tsx';
import { MatrixTable } from '../protection/matrix-table.tsx';
import { PeopleTable } from '../protection/people-table.tsx';
import { Section } from '../section.tsx';
import { Trail } from '../trail.tsx';

type Props = DashboardViewProps<'protection'>;

const kindOf = ({ kinds }: ProtectionMatrix, name: string | undefined): ProtectionKind | null =>
  kinds.find((kind) => kind === name) ?? null;

/** Who is protected by what: the matrix, or the people of one of its classes. */
function ProtectionView({ records: { protection }, route, now, intents }: Props): JSX.Element {
  const { t } = useText();
  const { matrix, people } = protection;
  const { basis } = matrix;
  const [name, column] = route.parts;
  const matrixPlace = { href: writeRoute('protection'), name: t('view-protection') };
  if (name === undefined)
    return (
      <Section id="protection" heading={t('protection-heading')} readAt={basis.readAt} now={now}>
        <BasisNotice basis={basis} seen={basis.readAt !== null} intents={intents} />
        <p>{t('protection-text')}</p>
        <div class="card">
          <MatrixTable matrix={matrix} />
        </div>
      </Section>
    );
  if (people === null) return <NotThere what="people" id={name} view="protection" />;
  const kind = kindOf(matrix, column);
  const row = matrix.classes.find(({ id }) => id === name);
  return (
    <>
      <Trail
        places={[
          matrixPlace,
          ...(kind === null ? [] : [{ href: writeRoute('protection', [name]), name: t(`people-${name}`) }]),
        ]}
      />
      <Section
        key={`${name} ${kind}`}
        id="people"
        heading={
          kind === null
            ? t(`people-${name}`)
            : t('people-heading', { people: t(`people-${name}`), protection: t(`protects-${kind}`) })
        }
        readAt={basis.readAt}
        now={now}
      >
        <p>
          {row?.gap === null || row?.gap === undefined
            ? t('people-count', { count: people.length })
            : t('people-count-torn', { count: people.length, cause: t(`cause-${row.gap.cause}`) })}{' '}
          {kind !== null && t(`protects-${kind}-text`)}
        </p>
        <div class="card">
          <PeopleTable matrix={matrix} people={people} kind={kind} route={route} />
        </div>
      </Section>
    </>
  );
}

export default defineDashboardView({
  id: 'protection',
  place: 35,
  reads: ['protection'],
  title: ({ protection: { people } }, { parts: [name] }, { t }) =>
    people === null ? null : t(`people-${name}`),
  View: ProtectionView,
});
