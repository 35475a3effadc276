import { getTranslations } from 'next-intl/server'
import type { TableWords } from './registration-table'

/** What the table of registrations says, in the reader's language. */
export async function tableWords(): Promise<TableWords> {
  const [t, one, status] = await Promise.all([
    getTranslations('organise.registrations'),
    getTranslations('organise.registration'),
    getTranslations('organise.status'),
  ])
  return {
    title: t('title'),
    person: t('person'),
    organisation: t('organisation'),
    type: t('type'),
    status: t('status'),
    registeredAt: t('registeredAt'),
    erased: one('erased'),
    statuses: {
      PENDING: status('PENDING'),
      CONFIRMED: status('CONFIRMED'),
      WAITLISTED: status('WAITLISTED'),
      CANCELLED: status('CANCELLED'),
      DECLINED: status('DECLINED'),
    },
  }
}
