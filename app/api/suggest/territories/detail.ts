import { getTranslations } from 'next-intl/server'
import type { Territory } from '@/domain/people/territories'
import type { Locale } from '@/domain/shared/locale'

/** What tells two territories of one name apart: "commune, Nord". */
export async function territoryDetail(locale: Locale): Promise<(territory: Territory) => string> {
  const t = await getTranslations({ locale, namespace: 'register.kinds' })
  return ({ kind, within }) => (kind === 'commune' && within !== '' ? t('communeIn', { within }) : t(kind))
}
