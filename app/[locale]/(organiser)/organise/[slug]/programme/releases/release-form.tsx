import { useTranslations } from 'next-intl'
import type { Review } from '@/domain/registration/queries/review'
import type { Locale } from '@/domain/shared/locale'
import { ActionForm } from '../../../_form/action-form'
import { OneField } from '../../../_form/choices'
import { MultilingualField } from '../../../_form/multilingual-field'
import { release } from './actions'
import { noteForm } from './note-form'

type Props = { slug: string; review: Review; locales: readonly Locale[] }

/** The note, whether people are told, and the one button. */
export function ReleaseForm({ slug, review, locales }: Props) {
  const t = useTranslations('releases.form')
  const { number, seen, told } = review
  const [speakers, attendees] = [told.speakers.length, told.attendees.length]
  const options = [
    { value: 'people', label: t('people'), help: t('peopleHelp', { speakers, attendees }) },
    { value: 'nobody', label: t('nobody'), help: t('nobodyHelp') },
  ]
  return (
    <div id={noteForm}>
      <ActionForm
        action={release}
        hidden={{ forum: slug, seen }}
        submit={t('submit', { number })}
        labels={{ note: t('note'), tell: t('tell') }}
      >
        <MultilingualField name="note" wanted={locales} missingMark={t('missing')} help={t('noteHelp')} rows={2} />
        <OneField name="tell" options={options} selected={speakers + attendees > 0 ? 'people' : 'nobody'} required />
      </ActionForm>
    </div>
  )
}
