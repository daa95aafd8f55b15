-- Tables of the server itself: the repository of Jakarta Batch and the timers. Created here, as the definitions of
-- JBeret 3.1 and WildFly 39 have them, so that the application's role needs no right to create anything.

create table job_instance (
  jobinstanceid   bigserial not null primary key,
  version         integer,
  jobname         varchar(512),
  applicationname varchar(512)
);

create table job_execution (
  jobexecutionid  bigserial not null primary key,
  jobinstanceid   bigint             not null,
  version         integer,
  createtime      timestamptz,
  starttime       timestamptz,
  endtime         timestamptz,
  lastupdatedtime timestamptz,
  batchstatus     varchar(30),
  exitstatus      varchar(512),
  jobparameters   varchar(3000),
  restartposition varchar(255),
  constraint fk_job_execution_job_instance foreign key (jobinstanceid) references job_instance (jobinstanceid) on delete cascade
);

create table step_execution (
  stepexecutionid    bigserial not null primary key,
  jobexecutionid     bigint             not null,
  version            integer,
  stepname           varchar(255),
  starttime          timestamptz,
  endtime            timestamptz,
  batchstatus        varchar(30),
  exitstatus         varchar(512),
  executionexception varchar(2048),
  persistentuserdata bytea,
  readcount          integer,
  writecount         integer,
  commitcount        integer,
  rollbackcount      integer,
  readskipcount      integer,
  processskipcount   integer,
  filtercount        integer,
  writeskipcount     integer,
  readercheckpointinfo  bytea,
  writercheckpointinfo  bytea,
  constraint fk_step_exe_job_exe foreign key (jobexecutionid) references job_execution (jobexecutionid) on delete cascade
);

create table partition_execution (
  partitionexecutionid  integer not null,
  stepexecutionid       bigint  not null,
  version               integer,
  batchstatus           varchar(30),
  exitstatus            varchar(512),
  executionexception    varchar(2048),
  persistentuserdata    bytea,
  readercheckpointinfo  bytea,
  writercheckpointinfo  bytea,
  primary key (partitionexecutionid, stepexecutionid),
  constraint fk_partition_exe_step_exe foreign key (stepexecutionid) references step_execution (stepexecutionid) on delete cascade
);
create table jboss_ejb_timer (
  id varchar primary key not null,
  timed_object_id varchar not null,
  initial_date timestamp,
  repeat_interval bigint,
  next_date timestamp,
  previous_run timestamp,
  primary_key varchar,
  info text,
  timer_state varchar,
  schedule_expr_second varchar,
  schedule_expr_minute varchar,
  schedule_expr_hour varchar,schedule_expr_day_of_week varchar,
  schedule_expr_day_of_month varchar,
  schedule_expr_month varchar,
  schedule_expr_year varchar,
  schedule_expr_start_date varchar,
  schedule_expr_end_date varchar,
  schedule_expr_timezone varchar,
  auto_timer boolean,
  timeout_method_declaring_class varchar,
  timeout_method_name varchar,
  timeout_method_descriptor char(1),
  calendar_timer boolean,
  partition_name varchar not null,
  node_name varchar);

create index jboss_ejb_timer_idenx on jboss_ejb_timer (partition_name,
  timed_object_id)
;

grant select, insert, update, delete on job_instance, job_execution, step_execution, partition_execution, jboss_ejb_timer
  to ${appRole};
grant usage on sequence job_instance_jobinstanceid_seq, job_execution_jobexecutionid_seq,
  step_execution_stepexecutionid_seq to ${appRole};
