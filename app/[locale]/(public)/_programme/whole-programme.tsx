import { useLocale, useTranslations } from 'next-intl'
import { ForumWhen } from '@/components/forum/forum-when'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { Filters } from './filters'
import { LivePart } from './live-part'
import { NothingShown } from './nothing-shown'
import { OtherWays } from './other-ways'
import { PartPage } from './part-page'
import { PrintButton } from './print-button'
import { hasLanes, ProgrammeDays } from './programme-days'
import { ProgrammeRoot } from './programme-root'
import { VersionLine } from './version-line'

type Props = { forum: PublicForum; programme: PublicProgramme; at: Date }

function Actions({ home, ahead }: { home: string; ahead: boolean }) {
  const t = useTranslations('agenda.actions')
  return (
    <>
      <ButtonAnchor href={`${home}/agenda`} className="star-pill">
        {t('agenda')}
      </ButtonAnchor>
      {ahead && <ButtonAnchor href={`${home}/programme.ics`}>{t('calendar')}</ButtonAnchor>}
      <PrintButton>{t('print')}</PrintButton>
      <ButtonAnchor href={`${home}/programme/doors`} variant="quiet">
        {t('doors')}
      </ButtonAnchor>
    </>
  )
}

/** The programme on its own page: filters, the days, and other ways through it. */
export function WholeProgramme({ forum, programme, at }: Props) {
  const t = useTranslations('agenda')
  const { sessions, rooms, number, releasedAt } = programme
  const home = `/${useLocale()}/forums/${forum.slug}`
  const grid = hasLanes(sessions, rooms, forum.timeZone)
  const when = (
    <>
      <ForumWhen forum={forum} weekday year />
      {forum.venueName && `, ${forum.venueName}`}
      {releasedAt && <VersionLine home={home} number={number} releasedAt={releasedAt} zone={forum.timeZone} />}
    </>
  )
  const actions = sessions.length > 0 && <Actions home={home} ahead={new Date(forum.endsAt) > at} />
  return (
    <PartPage forum={forum} at={at} title={t('title')} lead={when} actions={actions}>
      {sessions.length === 0 ? (
        <EmptyState title={t('empty')} action={<ButtonAnchor href={home}>{t('toForum')}</ButtonAnchor>}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ProgrammeRoot sessions={sessions} view={grid ? 'grid' : 'list'}>
          <LivePart forum={forum} programme={programme} />
          <Filters sessions={sessions} rooms={rooms} grid={grid} />
          <ProgrammeDays sessions={sessions} rooms={rooms} home={home} zone={forum.timeZone} />
          <NothingShown />
          <OtherWays home={home} sessions={sessions} rooms={rooms} />
        </ProgrammeRoot>
      )}
    </PartPage>
  )
}
