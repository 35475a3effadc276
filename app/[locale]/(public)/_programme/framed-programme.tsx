import { useLocale, useTranslations } from 'next-intl'
import { ForumWhen } from '@/components/forum/forum-when'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { T } from '@/components/ui/translated'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { siteName } from '../_parts/site'
import { Filters } from './filters'
import { LivePart } from './live-part'
import { NothingShown } from './nothing-shown'
import { hasLanes, ProgrammeDays } from './programme-days'
import { ProgrammeRoot } from './programme-root'

/** The programme inside a page of somebody else's: links open beside it, at our address. */
export function FramedProgramme({ forum, programme }: { forum: PublicForum; programme: PublicProgramme }) {
  const t = useTranslations('agenda')
  const { sessions, rooms } = programme
  const home = `/${useLocale()}/forums/${forum.slug}`
  const grid = hasLanes(sessions, rooms, forum.timeZone)
  return (
    <main id="content" tabIndex={-1} data-frame="" className="mx-auto w-full max-w-page p-4 outline-none">
      <Heading level={1} size="section">
        <T value={forum.name} unmarked />
      </Heading>
      <p className="mb-4 text-soft">
        <ForumWhen forum={forum} weekday year />
      </p>
      {sessions.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <ProgrammeRoot sessions={sessions} view={grid ? 'grid' : 'list'}>
          <LivePart forum={forum} programme={programme} framed />
          <Filters sessions={sessions} rooms={rooms} grid={grid} framed />
          <ProgrammeDays sessions={sessions} rooms={rooms} home={home} zone={forum.timeZone} framed />
          <NothingShown />
        </ProgrammeRoot>
      )}
      <p className="mt-6">
        <a href={`${home}/programme`} target="_blank" rel="noopener" className="text-link">
          {t('embed.whole', { site: siteName() })}
        </a>
      </p>
    </main>
  )
}
