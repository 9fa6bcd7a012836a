BEGIN TRANSACTION;
CREATE TABLE acceptance (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	day DATE NOT NULL, 
	problem VARCHAR(32) NOT NULL, 
	punches TEXT, 
	at VARCHAR(27) NOT NULL, 
	made_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_acceptance PRIMARY KEY (id), 
	CONSTRAINT fk_acceptance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT uq_acceptance_person_id_day_problem UNIQUE (person_id, day, problem), 
	CONSTRAINT ck_acceptance_made_by_not_empty CHECK (length(made_by) > 0), 
	CONSTRAINT ck_acceptance_reason_not_empty CHECK (length(reason) > 0)
);
INSERT INTO "acceptance" VALUES(1,7,'2026-03-28','missing_out','22222222-2222-2222-2222-222222222222','2026-04-02T07:00:00.000000Z','Office','known');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('v0003');
CREATE TABLE assignment (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	schedule_id INTEGER NOT NULL, 
	first_day DATE, 
	last_day DATE, 
	is_standing BOOLEAN NOT NULL, 
	CONSTRAINT fk_assignment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_assignment_schedule_id_schedule FOREIGN KEY(schedule_id) REFERENCES schedule (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_assignment_days_in_order CHECK (last_day >= first_day)
);
INSERT INTO "assignment" VALUES(1,7,1,'2026-01-01',NULL,1);
INSERT INTO "assignment" VALUES(2,9,1,NULL,'2026-02-01',0);
CREATE TABLE "audit" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at VARCHAR(27) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	person_id INTEGER, 
	details JSON NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	CONSTRAINT fk_audit_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
);
INSERT INTO "audit" VALUES(1,'2026-01-01T08:00:00.000000Z','consent_given',7,'{"version": "1"}','b5ad2f49fc1829949d4c549c9a2a01412582cc061c6252a0b2206f8a4c808a23');
INSERT INTO "audit" VALUES(2,'2026-03-28T20:55:01.500000Z','punch_recorded',7,'{"kiosk": "d\u00e9sk", "x": 0.1}','ba73b0c11c25f5051970f3b2705e4eab334676cb58058551692fd667887e2ed7');
INSERT INTO "audit" VALUES(3,'2026-03-28T20:55:01.500000Z','face_rejected',NULL,'{"score": 1e-07, "n": 12}','aeb99efee2ab55b6f0aecae33c735b0c97d441e0734cefc7466462b7025a451b');
INSERT INTO "audit" VALUES(4,'2026-04-02T07:00:00.000000Z','correction_made',7,'{"action": "change", "by": "Ada\u2019s office"}','05a36f0e5af622d9741224c9437a1fb64f619893be4f1546b6644fd8fad4994b');
CREATE TABLE calendar_day (
	day DATE NOT NULL, 
	name TEXT NOT NULL, 
	is_holiday BOOLEAN NOT NULL, 
	CONSTRAINT pk_calendar_day PRIMARY KEY (day)
);
INSERT INTO "calendar_day" VALUES('2026-03-30','Site''s day',1);
INSERT INTO "calendar_day" VALUES('2026-04-06','',0);
CREATE TABLE closing (
	month DATE NOT NULL, 
	closed_at VARCHAR(27) NOT NULL, 
	closed_by TEXT NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	document JSON NOT NULL, 
	reopened_at VARCHAR(27), 
	reopened_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_closing PRIMARY KEY (month)
);
INSERT INTO "closing" VALUES('2026-02-01','2026-04-02T07:00:00.000000Z','Office','0000000000000000000000000000000000000000000000000000000000000000','{"people": [], "z": 1.5}',NULL,'','');
CREATE TABLE correction (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uuid CHAR(32) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	made_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	action VARCHAR(32) NOT NULL, 
	original_id INTEGER, 
	replacement_id INTEGER, 
	CONSTRAINT uq_correction_uuid UNIQUE (uuid), 
	CONSTRAINT uq_correction_original_id UNIQUE (original_id), 
	CONSTRAINT uq_correction_replacement_id UNIQUE (replacement_id), 
	CONSTRAINT fk_correction_original_id_punch FOREIGN KEY(original_id) REFERENCES punch (id) ON DELETE RESTRICT, 
	CONSTRAINT fk_correction_replacement_id_punch FOREIGN KEY(replacement_id) REFERENCES punch (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_correction_action CHECK ((action = 'add' AND original_id IS NULL AND replacement_id IS NOT NULL) OR (action = 'change' AND original_id IS NOT NULL AND replacement_id IS NOT NULL) OR (action = 'void' AND original_id IS NOT NULL AND replacement_id IS NULL)), 
	CONSTRAINT ck_correction_made_by_not_empty CHECK (length(made_by) > 0), 
	CONSTRAINT ck_correction_reason_not_empty CHECK (length(reason) > 0)
);
INSERT INTO "correction" VALUES(1,'55555555555555555555555555555555','2026-04-02T07:00:00.000000Z','Ada’s office','misread','change',2,6);
INSERT INTO "correction" VALUES(2,'77777777777777777777777777777777','2026-04-02T07:00:00.000000Z','Office','twice','void',7,NULL);
CREATE TABLE face_vector (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	vector BLOB NOT NULL, 
	engine_name TEXT NOT NULL, 
	engine_version TEXT NOT NULL, 
	engine_sha256 VARCHAR(64) NOT NULL, 
	source TEXT NOT NULL, 
	captured_at VARCHAR(27) NOT NULL, 
	quality DOUBLE NOT NULL, upper_vector BLOB CONSTRAINT ck_face_vector_upper_vector_length CHECK (length(upper_vector) = 512), upper_version TEXT, 
	CONSTRAINT fk_face_vector_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT ck_face_vector_vector_length CHECK (length(vector) = 512), 
	CONSTRAINT ck_face_vector_quality_range CHECK (quality >= 0 AND quality <= 1)
);
INSERT INTO "face_vector" VALUES(3,7,X'0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101','dlib','1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','photo','2026-01-01T08:00:00.000000Z',0.5,X'0202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202','1');
INSERT INTO "face_vector" VALUES(4,7,X'0303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303','dlib','1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','camera','2026-01-01T08:00:00.000000Z',1.0,NULL,NULL);
CREATE TABLE leave (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	type TEXT NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	is_approved BOOLEAN NOT NULL, 
	CONSTRAINT fk_leave_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT, 
	CONSTRAINT ck_leave_days_in_order CHECK (last_day >= first_day), 
	CONSTRAINT ck_leave_part CHECK (part IN ('full', 'half', 'morning', 'afternoon')), 
	CONSTRAINT ck_leave_type_not_empty CHECK (length(type) > 0)
);
INSERT INTO "leave" VALUES(1,7,'2026-03-02','2026-03-04','annual','morning',0);
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
CREATE TABLE policy_version (
	valid_from DATE NOT NULL, 
	document JSON NOT NULL, 
	CONSTRAINT pk_policy_version PRIMARY KEY (valid_from)
);
INSERT INTO "policy_version" VALUES('2026-03-01','{"in_out_determination": "strict", "hours_calculation": "every_valid_pair", "check_in_window_minutes": 60, "check_out_window_minutes": 60, "late_grace_minutes": 10, "early_grace_minutes": 10, "lateness_from": "start", "half_day_threshold_hours": 0, "absent_threshold_hours": 0, "duplicate_interval_minutes": 2, "maximum_shift_hours": 16, "round_in": "none", "round_in_minutes": 15, "round_out": "none", "round_out_minutes": 15, "breaks": "punched", "break_minutes": 30, "break_after_hours": 6, "daily_overtime_after_hours": 8, "weekly_overtime_after_hours": 40, "employer_tolerance_minutes": 0, "employee_tolerance_minutes": 0, "pre_shift_overtime": false, "overtime_rate": 1.5, "holiday_rate": 2, "weekly_off_rate": 1.5, "weekly_off": ["Sat", "Sun"], "holiday_country": "", "holiday_region": ""}');
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
INSERT INTO "punch" VALUES(6,'44444444444444444444444444444444',7,'2026-03-29T04:00:00.000000Z','Europe/Berlin',120,'2026-03-29','out','correction','desk','{}');
INSERT INTO "punch" VALUES(7,'66666666666666666666666666666666',7,'2026-03-30T07:00:00.000000Z','Europe/Berlin',120,'2026-03-30','in','pin','front','{}');
CREATE TABLE schedule (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT uq_schedule_name_key UNIQUE (name_key), 
	CONSTRAINT ck_schedule_name_not_empty CHECK (length(name) > 0)
);
INSERT INTO "schedule" VALUES(1,'Büro','büro');
CREATE TABLE shift (
	id INTEGER NOT NULL, 
	schedule_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	start_minute INTEGER NOT NULL, 
	end_minute INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	break_length_s INTEGER, 
	late_grace_s INTEGER, 
	early_grace_s INTEGER, 
	overtime_after_s INTEGER, 
	CONSTRAINT pk_shift PRIMARY KEY (id), 
	CONSTRAINT fk_shift_schedule_id_schedule FOREIGN KEY(schedule_id) REFERENCES schedule (id) ON DELETE CASCADE, 
	CONSTRAINT uq_shift_schedule_id_position UNIQUE (schedule_id, position), 
	CONSTRAINT ck_shift_start_minute_range CHECK (start_minute BETWEEN 0 AND 1439), 
	CONSTRAINT ck_shift_end_minute_range CHECK (end_minute BETWEEN 0 AND 1439), 
	CONSTRAINT ck_shift_days_range CHECK (days BETWEEN 1 AND 127)
);
INSERT INTO "shift" VALUES(1,1,0,540,750,69,900,NULL,NULL,NULL);
INSERT INTO "shift" VALUES(2,1,1,1320,360,16,NULL,0,180,NULL);
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
CREATE TRIGGER punch_no_update BEFORE UPDATE ON punch BEGIN SELECT RAISE(ABORT, 'a punch is never changed'); END;
CREATE TRIGGER punch_no_delete BEFORE DELETE ON punch BEGIN SELECT RAISE(ABORT, 'a punch is never changed'); END;
CREATE INDEX ix_assignment_person_id ON assignment (person_id);
CREATE INDEX ix_assignment_schedule_id ON assignment (schedule_id);
CREATE INDEX ix_leave_person_id_first_day ON leave (person_id, first_day);
CREATE INDEX ix_leave_first_day ON leave (first_day);
CREATE INDEX ix_acceptance_day ON acceptance (day);
CREATE INDEX ix_audit_person_id_id ON audit (person_id, id);
CREATE INDEX ix_audit_at ON audit (at);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is never changed'); END;
CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('person',9);
INSERT INTO "sqlite_sequence" VALUES('face_vector',4);
INSERT INTO "sqlite_sequence" VALUES('punch',40);
INSERT INTO "sqlite_sequence" VALUES('audit',4);
INSERT INTO "sqlite_sequence" VALUES('schedule',1);
INSERT INTO "sqlite_sequence" VALUES('assignment',2);
INSERT INTO "sqlite_sequence" VALUES('leave',1);
INSERT INTO "sqlite_sequence" VALUES('correction',2);
COMMIT;
