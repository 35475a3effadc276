import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ButtonAnchor } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { asLocale } from '@/domain/shared/locale'
import { eraseWords } from '../_form/schema'
import { SubPage } from '../_parts/sub-page'
import { erase } from '../actions'
import { EraseForm } from './erase-form'
import { Held } from './held'

type Props = { params: Promise<{ locale: string; reference: string }> }

export default async function DataPage({ params }: Props) {
  const { locale, reference } = await params
  const own = await ownView(await ownRegistration(reference))
  const t = await getTranslations('my.data')
  return (
    <SubPage reference={reference} title={t('title')} lead={t('lead')}>
      <Held own={own} />
      <section aria-labelledby="take" className="flex flex-col gap-4 border-line border-t pt-8">
        <Heading level={2} size="block" id="take">
          {t('take')}
        </Heading>
        <p className="max-w-text text-soft">{t('takeText')}</p>
        <p>
          <ButtonAnchor href={`/${locale}/my/${reference}/data.json`} download>
            {t('download')}
          </ButtonAnchor>
        </p>
      </section>
      <section aria-labelledby="erase" className="flex flex-col gap-4 border-line border-t pt-8">
        <Heading level={2} size="block" id="erase">
          {t('erase')}
        </Heading>
        <p className="max-w-text">{t('eraseText')}</p>
        <EraseForm reference={reference} word={eraseWords[asLocale(locale)]} action={erase} />
      </section>
    </SubPage>
  )
}
