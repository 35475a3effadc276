import { useLocale, useTranslations } from 'next-intl'
import { ButtonAnchor } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { registrationState } from '@/domain/forum/phase'
import type { PublicForum } from '@/domain/forum/public-forum'
import { isPause } from '@/domain/programme/pause'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { LivePart } from './live-part'
import { PartPage } from './part-page'
import { PrintButton } from './print-button'
import { ProgrammeDays } from './programme-days'
import { ProgrammeRoot } from './programme-root'

type Props = { forum: PublicForum; programme: PublicProgramme; at: Date }

/** What this phone has starred, by time. The page holds all sessions; the live part leaves those that are wanted. */
export function MySelection({ forum, programme, at }: Props) {
  const t = useTranslations('agenda')
  const locale = useLocale()
  const home = `/${locale}/forums/${forum.slug}`
  const sessions = programme.sessions.filter((session) => !isPause(session))
  const open = registrationState(forum, at) === 'open'
  return (
    <PartPage forum={forum} at={at} title={t('mine.title')} lead={t('mine.lead')}>
      <ProgrammeRoot sessions={sessions} view="list" mine>
        <LivePart forum={forum} programme={programme} mine />
        <div className="without-script">
          <EmptyState
            title={t('mine.script')}
            action={<ButtonAnchor href={`${home}/programme`}>{t('title')}</ButtonAnchor>}
          />
        </div>
        <div className="filters mine-bar">
          <ButtonAnchor href={`${home}/sessions.ics`} data-export="">
            {t('mine.export')}
          </ButtonAnchor>
          <PrintButton>{t('actions.print')}</PrintButton>
          <ButtonAnchor href={`/${locale}/my`} data-own="" hidden>
            {t('mine.own')}
          </ButtonAnchor>
          {open && (
            <ButtonAnchor href={`${home}/register`} data-register="">
              {t('mine.register')}
            </ButtonAnchor>
          )}
          <p role="status" data-count="" className="filters-count" />
        </div>
        <div className="noscript:hidden">
          <ProgrammeDays sessions={sessions} rooms={programme.rooms} home={home} zone={forum.timeZone} />
          <div data-none="" hidden>
            <EmptyState
              title={t('noStars')}
              action={
                <ButtonAnchor href={`${home}/programme`} variant="solid">
                  {t('mine.programme')}
                </ButtonAnchor>
              }
            >
              {t('noStarsText')}
            </EmptyState>
          </div>
        </div>
      </ProgrammeRoot>
    </PartPage>
  )
}
