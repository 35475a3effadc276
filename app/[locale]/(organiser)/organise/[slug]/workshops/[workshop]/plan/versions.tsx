import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import { Moment } from '@/components/ui/when'
import type { PlanVersion } from '@/domain/workshops/queries/plans'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../../_form/act-button'
import { Confirm } from '../../../../_form/confirm'
import { discard } from './actions'
import { figureOf } from './kept-figures'

type Props = { versions: readonly PlanVersion[]; base: string; zone: string; hidden: Record<string, string> }

export function VersionBadge({ version: { status, current } }: { version: Pick<PlanVersion, 'status' | 'current'> }) {
  const t = useTranslations('plan.versions')
  if (current) {
    return (
      <Badge tone="ok" shape="tick">
        {t('current')}
      </Badge>
    )
  }
  const draft = status === 'DRAFT'
  return <Badge shape={draft ? 'half' : 'dash'}>{t(draft ? 'draft' : 'past')}</Badge>
}

/** Every version of the plan with what it was worth when it was found. */
export function Versions({ versions, base, zone, hidden }: Props) {
  const t = useTranslations('plan.versions')
  if (versions.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
  const figure = (version: PlanVersion, name: string) => figureOf(version.figures, name) ?? '–'
  return (
    <Table
      caption={t('caption')}
      rows={versions}
      rowKey={({ planId }) => planId}
      columns={[
        {
          key: 'plan',
          header: t('one'),
          cell: (version) => (
            <div className="flex min-w-44 flex-col">
              <Link href={`${base}/${version.number}`} prefetch={false} className="text-link">
                {t('plan', { number: version.number })}
              </Link>
              <span className="font-normal text-13 text-soft">
                <Moment at={version.createdAt} zone={zone} />
                {version.by && ` ${t('by', { name: version.by })}`}
              </span>
              <span className="font-normal text-13 text-soft empty:hidden">
                {[
                  version.proved && t('proved'),
                  version.moves > 0 && t('moves', { count: version.moves }),
                  version.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          ),
        },
        { key: 'state', header: t('state'), cell: (version) => <VersionBadge version={version} /> },
        { key: 'repeats', header: t('repeats'), align: 'end', cell: (version) => figure(version, 'repeats') },
        { key: 'orgPairs', header: t('orgPairs'), align: 'end', cell: (version) => figure(version, 'orgPairs') },
        { key: 'wishes', header: t('wishes'), align: 'end', cell: (version) => figure(version, 'prefsMissed') },
        {
          key: 'discard',
          header: t('discardShort'),
          unlabelled: true,
          cell: ({ status, planId, number }) =>
            status === 'DRAFT' && (
              <Confirm label={t('discardShort')} variant="quiet">
                <p className="text-15">{t('discardText')}</p>
                <ActButton action={discard} hidden={{ ...hidden, plan: planId }} variant="danger">
                  {t('discard', { number })}
                </ActButton>
              </Confirm>
            ),
        },
      ]}
    />
  )
}
