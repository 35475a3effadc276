import { useTranslations } from 'next-intl'
import { otherFields, peopleSaid, type ToldChange } from '@/domain/programme/change-log'
import type { ChangeKind } from '@/domain/programme/changes'
import { Link } from '@/i18n/navigation'
import { Badge, type BadgeShape, type BadgeTone } from '../ui/badge'
import { T } from '../ui/translated'
import { WhenAndWhere } from './whereabouts'

const looks: Record<ChangeKind, { tone: BadgeTone; shape: BadgeShape }> = {
  new: { tone: 'ok', shape: 'dot' },
  moved: { tone: 'accent', shape: 'clock' },
  changed: { tone: 'neutral', shape: 'half' },
  cancelled: { tone: 'live', shape: 'cross' },
  restored: { tone: 'ok', shape: 'tick' },
}

type About = {
  zone: string
  /** Whether days have to be said. */
  day: boolean
  /** Where a session is read; without it titles are words only. */
  hrefOf?: (slug: string) => string
}

function Place({ change, zone, day }: { change: ToldChange } & Pick<About, 'zone' | 'day'>) {
  const t = useTranslations('releases.change')
  const { kind, now, before } = change
  if (kind === 'moved' && before) {
    return t.rich('moved', {
      from: () => <WhenAndWhere at={before} zone={zone} day={day} />,
      to: () => (
        <strong>
          <WhenAndWhere at={now} zone={zone} day={day} />
        </strong>
      ),
    })
  }
  return <WhenAndWhere at={now} zone={zone} day={day} />
}

function People(change: ToldChange) {
  const t = useTranslations('releases.change')
  return peopleSaid(change).map(({ key, values }) => <p key={key}>{t(key, values)}</p>)
}

function Line({ change, hrefOf, ...about }: { change: ToldChange } & About) {
  const t = useTranslations('releases')
  const { kind, slug, title, titleBefore } = change
  const fields = otherFields(change)
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p>
        <Badge {...looks[kind]}>{t(`kind.${kind}`)}</Badge>
      </p>
      <div className="min-w-0 text-15 [overflow-wrap:anywhere]">
        <p className="font-semibold text-17">
          {hrefOf ? (
            <Link href={hrefOf(slug)} className="underline decoration-edge underline-offset-4 hover:decoration-ink">
              <T value={title} />
            </Link>
          ) : (
            <T value={title} />
          )}
        </p>
        <p>
          <Place change={change} {...about} />
        </p>
        {kind !== 'new' && titleBefore && (
          <p>{t.rich('change.wasCalled', { title: () => <T value={titleBefore} /> })}</p>
        )}
        {kind !== 'new' && kind !== 'cancelled' && <People {...change} />}
        {fields.length > 0 && kind !== 'cancelled' && (
          <p className="text-soft">
            {t('change.fields', { fields: fields.map((field) => t(`field.${field}`)).join(', ') })}
          </p>
        )}
      </div>
    </li>
  )
}

/** What a release changes, a line for each session: a word, the session, from when and where to when and where, who. */
export function ChangeList({ changes, ...about }: { changes: readonly ToldChange[] } & About) {
  return (
    <ol>
      {changes.map((change) => (
        <Line key={change.sessionId} change={change} {...about} />
      ))}
    </ol>
  )
}

/** "3 new, 2 moved": how many of each kind. */
export function ChangeCounts({ counts }: { counts: Record<ChangeKind, number> }) {
  const t = useTranslations('releases.count')
  const kinds = (Object.keys(counts) as ChangeKind[]).filter((kind) => counts[kind] > 0)
  if (kinds.length === 0) return t('none')
  return kinds.map((kind) => t(kind, { count: counts[kind] })).join(', ')
}
