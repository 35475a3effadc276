-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "calendarVersion" INTEGER NOT NULL DEFAULT 1;
