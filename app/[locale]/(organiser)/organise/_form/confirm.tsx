export { Confirm } from '@/components/ui/confirm'
