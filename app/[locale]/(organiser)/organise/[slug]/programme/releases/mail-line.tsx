import { useTranslations } from 'next-intl'
import type { Written } from '@/app/_server/programme-mails'
import { LetterFrame } from './letter-frame'

type Props = { mail: Written; kind: 'speaker' | 'attendee'; count: number; src: string }

/** One mail of the list; opened, it is shown as it will be sent. */
export function MailLine({ mail, kind, count, src }: Props) {
  const t = useTranslations('releases.mails')
  const language = useTranslations('ui.language')
  const { name, address, letter, locale, calendar } = mail
  return (
    <li className="border-line border-t">
      <LetterFrame
        src={src}
        title={t('frame', { name })}
        open={t('open')}
        summary={
          <>
            <span className="font-semibold">{name}</span>
            <span className="text-soft">
              {t(kind)} · {t('changes', { count })} · {language(locale)}
            </span>
          </>
        }
      >
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-15 [overflow-wrap:anywhere]">
          <dt className="text-soft">{t('to')}</dt>
          <dd>{address}</dd>
          <dt className="text-soft">{t('subject')}</dt>
          <dd lang={locale} className="font-semibold">
            {letter.subject}
          </dd>
          {calendar && (
            <>
              <dt className="text-soft">{t('file')}</dt>
              <dd>{calendar.filename}</dd>
            </>
          )}
        </dl>
      </LetterFrame>
    </li>
  )
}
