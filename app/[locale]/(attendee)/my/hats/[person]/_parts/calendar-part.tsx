import { useLocale, useTranslations } from 'next-intl'
import { ButtonAnchor } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Heading } from '@/components/ui/heading'

/** One's agenda as a file, and as a calendar that follows changes by itself. */
export function CalendarPart({ slug, address }: { slug: string; address: string }) {
  const t = useTranslations('people.own')
  const locale = useLocale()
  return (
    <section aria-labelledby="calendar" className="border-line border-t pt-6 pb-8">
      <Heading level={2} size="small" id="calendar" className="mb-2">
        {t('calendar')}
      </Heading>
      <p className="text-15 text-soft">{t('calendarText')}</p>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <ButtonAnchor href={address.replace(/^https?:/, 'webcal:')}>{t('subscribe')}</ButtonAnchor>
        <CopyButton text={address}>{t('copy')}</CopyButton>
        <ButtonAnchor href={`/${locale}/my/hats/${slug}/calendar.ics`} variant="quiet" className="-ms-5">
          {t('download')}
        </ButtonAnchor>
      </div>
    </section>
  )
}
