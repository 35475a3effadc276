import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { ChangeList } from '@/components/programme/change-list'
import { Paragraphs } from '@/components/ui/prose'
import { Moment } from '@/components/ui/when'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { LoggedRelease } from '@/domain/programme/change-log'
import { dayKey } from '@/i18n/dates'

type Props = { forum: PublicForum; releases: readonly LoggedRelease[] }

function Said({ forum, release }: { forum: PublicForum; release: LoggedRelease }) {
  const t = useTranslations('releases.log')
  const { timeZone: zone, startsAt, endsAt, slug } = forum
  const { number, changes } = release
  if (number === 1) return <p>{t('first', { count: changes.length })}</p>
  if (changes.length === 0) return <p>{t('names')}</p>
  return (
    <ChangeList
      changes={changes}
      zone={zone}
      day={dayKey(startsAt, zone) !== dayKey(endsAt, zone)}
      hrefOf={(session) => `/forums/${slug}/sessions/${session}`}
    />
  )
}

/** The change log: a part for each release, with its date, its note, its changes. */
export function Releases({ forum, releases }: Props) {
  const t = useTranslations('releases')
  return releases.map((release) => (
    <Section
      key={release.number}
      id={`version-${release.number}`}
      size="block"
      title={t('version', { number: release.number })}
      aside={<Moment at={release.releasedAt} zone={forum.timeZone} />}
    >
      <div className="flex flex-col gap-4">
        {Object.keys(release.note).length > 0 && (
          <div className="max-w-text text-17">
            <Paragraphs value={release.note} />
          </div>
        )}
        <Said forum={forum} release={release} />
      </div>
    </Section>
  ))
}
