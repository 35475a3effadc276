import { useTranslations } from 'next-intl'
import type { PersonDetail } from '@/domain/programme/queries/person'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { erase } from '../actions'

/** Forgets somebody, after saying what goes and what stays. */
export function Erase({ slug, person }: { slug: string; person: PersonDetail }) {
  const t = useTranslations('people.erase')
  const hats = person.agenda.length + person.elsewhere.reduce((sum, { agenda }) => sum + agenda.length, 0)
  return (
    <div className="mt-12 border-line border-t pt-6">
      <Confirm label={t('open')} variant="danger">
        <p>{t('text', { count: hats })}</p>
        <p>{t('releases')}</p>
        <ActButton action={erase} hidden={{ forum: slug, id: person.id }} variant="danger">
          {t('yes', { name: `${person.givenName} ${person.familyName}` })}
        </ActButton>
      </Confirm>
    </div>
  )
}
