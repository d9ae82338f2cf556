-- The last fence: whatever a program does, words for staff cannot stand on the public page.
alter table newsroom_entry add constraint newsroom_is_public check (kind <> 'internal');
