BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('v0001');
CREATE TABLE audit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at VARCHAR(27) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	person_id INTEGER, 
	details JSON NOT NULL, 
	CONSTRAINT fk_audit_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
);
INSERT INTO "audit" VALUES(1,'2026-01-01T08:00:00.000000Z','consent_given',7,'{"version": "1"}');
INSERT INTO "audit" VALUES(2,'2026-03-28T20:55:01.500000Z','punch_recorded',7,'{"kiosk": "d\u00e9sk", "x": 0.1}');
INSERT INTO "audit" VALUES(3,'2026-03-28T20:55:01.500000Z','face_rejected',NULL,'{"score": 1e-07, "n": 12}');
CREATE TABLE face_vector (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	vector BLOB NOT NULL, 
	engine_name TEXT NOT NULL, 
	engine_version TEXT NOT NULL, 
	engine_sha256 VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	captured_at VARCHAR(27) NOT NULL, 
	quality DOUBLE NOT NULL, 
	CONSTRAINT fk_face_vector_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT ck_face_vector_vector_length CHECK (length(vector) = 512), 
	CONSTRAINT ck_face_vector_quality_range CHECK (quality >= 0 AND quality <= 1)
);
INSERT INTO "face_vector" VALUES(3,7,X'0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101','dlib','1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','photo','2026-01-01T08:00:00.000000Z',0.5);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	employee_id TEXT NOT NULL, 
	employee_key TEXT NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT NOT NULL, 
	department TEXT NOT NULL, 
	start_date DATE, 
	end_date DATE, 
	consent_at VARCHAR(27), 
	consent_version TEXT, 
	created_at VARCHAR(27) NOT NULL, 
	removed_at VARCHAR(27), 
	CONSTRAINT uq_person_employee_key UNIQUE (employee_key), 
	CONSTRAINT ck_person_employee_id_not_empty CHECK (length(employee_id) > 0), 
	CONSTRAINT ck_person_name_not_empty CHECK (length(name) > 0), 
	CONSTRAINT ck_person_dates_in_order CHECK (end_date >= start_date)
);
INSERT INTO "person" VALUES(7,'007','007','Ada Byron','a@example.org','HR','2026-01-01','2026-12-31','2026-01-01T08:00:00.000000Z','1','2026-01-01T08:00:00.000000Z',NULL);
INSERT INTO "person" VALUES(9,'AB 1','ab 1','名','','',NULL,NULL,NULL,NULL,'2026-01-02T08:00:00.123456Z','2026-02-01T08:00:00.000000Z');
CREATE TABLE punch (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uuid CHAR(32) NOT NULL, 
	person_id INTEGER NOT NULL, 
	instant VARCHAR(27) NOT NULL, 
	zone TEXT NOT NULL, 
	utc_offset_minutes INTEGER NOT NULL, 
	local_date DATE NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	method VARCHAR(32) NOT NULL, 
	kiosk_id TEXT NOT NULL, 
	evidence JSON NOT NULL, 
	CONSTRAINT uq_punch_uuid UNIQUE (uuid), 
	CONSTRAINT fk_punch_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_punch_kind CHECK (kind IN ('in', 'out')), 
	CONSTRAINT ck_punch_method CHECK (method IN ('face', 'pin', 'correction', 'import')), 
	CONSTRAINT ck_punch_utc_offset_range CHECK (utc_offset_minutes BETWEEN -1440 AND 1440)
);
INSERT INTO "punch" VALUES(1,'11111111111111111111111111111111',7,'2026-03-28T20:55:00.000001Z','Europe/Berlin',60,'2026-03-28','in','face','desk','{"score": 3.25, "frames": 5, "engine": "dlib/1"}');
INSERT INTO "punch" VALUES(2,'22222222222222222222222222222222',7,'2026-03-29T04:05:00.000000Z','Europe/Berlin',120,'2026-03-29','out','face','desk','{"clock_went_back_s": 130.0}');
INSERT INTO "punch" VALUES(5,'33333333333333333333333333333333',9,'2026-01-15T08:00:00.000000Z','Asia/Kolkata',330,'2026-01-15','in','import','','{}');
CREATE TABLE site (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	consent_version TEXT NOT NULL, 
	duplicate_interval_s INTEGER NOT NULL, 
	maximum_shift_s INTEGER NOT NULL, 
	CONSTRAINT pk_site PRIMARY KEY (id), 
	CONSTRAINT ck_site_single_row CHECK (id = 1), 
	CONSTRAINT ck_site_duplicate_interval_range CHECK (duplicate_interval_s >= 0), 
	CONSTRAINT ck_site_maximum_shift_range CHECK (maximum_shift_s > 0)
);
INSERT INTO "site" VALUES(1,'Hauptbüro','Europe/Berlin','1',120,57600);
CREATE INDEX ix_face_vector_person_id ON face_vector (person_id);
CREATE INDEX ix_face_vector_engine_sha256_person_id ON face_vector (engine_sha256, person_id);
CREATE INDEX ix_punch_person_id_id ON punch (person_id, id);
CREATE INDEX ix_punch_local_date_id ON punch (local_date, id);
CREATE INDEX ix_punch_kiosk_id_id ON punch (kiosk_id, id);
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_person_id_id ON audit (person_id, id);
CREATE TRIGGER punch_no_update BEFORE UPDATE ON punch BEGIN SELECT RAISE(ABORT, 'a punch is never changed'); END;
CREATE TRIGGER punch_no_delete BEFORE DELETE ON punch BEGIN SELECT RAISE(ABORT, 'a punch is never changed'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('person',9);
INSERT INTO "sqlite_sequence" VALUES('face_vector',3);
INSERT INTO "sqlite_sequence" VALUES('punch',5);
INSERT INTO "sqlite_sequence" VALUES('audit',3);
COMMIT;
