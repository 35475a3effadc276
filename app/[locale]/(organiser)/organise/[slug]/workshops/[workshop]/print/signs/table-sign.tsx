import { useLocale, useTranslations } from 'next-intl'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { locales } from '@/domain/shared/locale'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { QrSign } from '../_parts/qr-sign'

type Props = { table: WorkshopSetup['tables'][number]; address: string }

const bands = ['bg-theme-1', 'bg-theme-2', 'bg-theme-3', 'bg-theme-4', 'bg-theme-5']

/** What stands on a table: its number to be read across the room, its question, and the host's page to scan. */
export function TableSign({ table, address }: Props) {
  const t = useTranslations('print.signs')
  const reader = useLocale()
  const { number, theme, question, label, room } = table
  const band = theme ? bands[(theme.position - 1) % bands.length] : 'bg-ink'
  const others = locales.filter((locale) => locale !== reader && question[locale] && question[reader])
  return (
    <section aria-label={t('table', { number })} className="sign">
      <div className={`sign-band ${band}`} data-mark="" />
      <div className="sign-words">
        <p className="sign-over">
          {t('word')} {Object.keys(label).length > 0 && <>· </>}
          <T value={label} unmarked />
        </p>
        <p className="sign-number" data-digits={String(number).length}>
          {number}
        </p>
        {theme && (
          <p className="sign-theme">
            <ThemeMark position={theme.position} size={34} /> <T value={theme.name} unmarked />
          </p>
        )}
      </div>
      <div className="sign-side">
        <div>
          <p className="sign-question">
            <T value={question} unmarked />
          </p>
          {others.map((locale) => (
            <p key={locale} lang={locale} className="sign-other">
              {question[locale]}
            </p>
          ))}
        </div>
        <div className="sign-foot">
          <QrSign address={address} label={t('scan', { number })} className="sign-qr" />
          <p>
            <strong>{t('host')}</strong>
            <br />
            {t('scanShort')}
            <br />
            <T value={room} unmarked />
          </p>
        </div>
      </div>
    </section>
  )
}
