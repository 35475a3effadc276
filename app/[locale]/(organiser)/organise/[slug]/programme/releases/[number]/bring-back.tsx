import { useLocale, useTranslations } from 'next-intl'
import { ChangeList } from '@/components/programme/change-list'
import type { RestorePreview } from '@/domain/programme/queries/restore'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../../_form/act-button'
import { Confirm } from '../../../../_form/confirm'
import { bringBack } from '../actions'

type Props = { slug: string; number: number; preview: RestorePreview; zone: string; day: boolean }

/** What the draft would become, said before it is done. */
export function BringBack({ slug, number, preview, zone, day }: Props) {
  const t = useTranslations('releases.restore')
  const locale = useLocale()
  const { seen, changes, toTray, rooms, nothing } = preview
  if (nothing) return <p className="text-soft">{t('nothing')}</p>
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-text text-soft">{t('lead')}</p>
      {changes.length > 0 && (
        <div>
          <h3 className="mb-2 font-sans font-semibold text-15 tracking-normal">{t('changes')}</h3>
          <ChangeList changes={changes} zone={zone} day={day} />
        </div>
      )}
      {toTray.length > 0 && (
        <p className="text-15">
          <span className="font-semibold">{t('toTray')}</span>{' '}
          {toTray.map(({ title }) => words(title, locale)).join(' · ')}
        </p>
      )}
      {rooms.length > 0 && (
        <p className="text-15">
          <span className="font-semibold">{t('rooms')}</span> {rooms.map((name) => words(name, locale)).join(' · ')}
        </p>
      )}
      <Confirm label={t('label', { number })}>
        <p>{t('lost')}</p>
        <ActButton action={bringBack} hidden={{ forum: slug, number: String(number), seen }} variant="solid">
          {t('yes')}
        </ActButton>
      </Confirm>
    </div>
  )
}
