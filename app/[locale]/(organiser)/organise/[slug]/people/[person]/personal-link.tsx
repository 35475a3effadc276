import { useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/when'
import type { PersonDetail } from '@/domain/programme/queries/person'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Block } from '../../../_parts/block'
import { sendLink, withdrawLink } from '../actions'

/** The link by which somebody confirms, corrects and adds: mail it, mail it again, withdraw it. */
export function PersonalLink({ slug, person, timeZone }: { slug: string; person: PersonDetail; timeZone: string }) {
  const t = useTranslations('people.link')
  const hidden = { forum: slug, id: person.id }
  const { email, invitedAt, linkGood, asked } = person
  const obstacle = email === null ? 'noEmail' : person.agenda.length === 0 ? 'noHat' : null
  const again = asked && linkGood
  return (
    <Block id="link" title={t('title')}>
      <p className="max-w-text">{t('text')}</p>
      <p className="mt-2 text-15 text-soft">
        {linkGood && invitedAt
          ? t.rich('sent', { date: () => <Moment at={invitedAt} zone={timeZone} /> })
          : t('unsent')}
      </p>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        {obstacle ? (
          <p className="font-semibold text-15">{t(obstacle)}</p>
        ) : (
          <ActButton action={sendLink} hidden={hidden} done={t('done')}>
            {again ? t(person.answer === 'WAITING' ? 'remind' : 'again') : t('send')}
          </ActButton>
        )}
        {linkGood && (
          <Confirm label={t('withdraw')} variant="danger">
            <p>{t('withdrawText')}</p>
            <ActButton action={withdrawLink} hidden={hidden} variant="danger">
              {t('withdrawYes')}
            </ActButton>
          </Confirm>
        )}
      </div>
    </Block>
  )
}
