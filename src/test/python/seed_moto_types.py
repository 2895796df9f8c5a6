"""Makes resources of many services in moto: seed_moto_types.py ENDPOINT; prints them as JSON.

Each stands under its type with the id and the ARN that moto answered when it was made, and with
some of its members; of some services there are more than fit on one page.
"""

import io
import json
import zipfile
from concurrent.futures import ThreadPoolExecutor

import world
from moto_clients import client, session_in

ACCOUNT = "111111111111"
SESSION = session_in(ACCOUNT, "Seed", "seed")
ROLE = world.role(ACCOUNT, "RoleForB")
MADE = []


def aws(service, region=world.REGION):
    return client(service, SESSION, region)


def made(what, made_id, arn=None, **fields):
    MADE.append({"type": what, "id": made_id, "arn": arn, "fields": fields})


def messages():
    sqs = aws("sqs")
    names = [f"queue-{number}" for number in range(1001)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: sqs.create_queue(QueueName=name), names))
    for name in names:
        made("sqs-queue", name, f"arn:aws:sqs:{world.REGION}:{ACCOUNT}:{name}", FifoQueue=False)
    url = sqs.create_queue(QueueName="orders.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
    made("sqs-queue", "orders.fifo", arn["QueueArn"], FifoQueue=True, QueueUrl=url)
    sns = aws("sns")
    for number in range(101):
        topic = sns.create_topic(Name=f"topic-{number}")["TopicArn"]
        made("sns-topic", f"topic-{number}", topic, TopicArn=topic)
    subscription = sns.subscribe(
        TopicArn=topic,
        Protocol="sqs",
        Endpoint=f"arn:aws:sqs:{world.REGION}:{ACCOUNT}:queue-7",
        ReturnSubscriptionArn=True,
    )["SubscriptionArn"]
    made(
        "sns-subscription",
        subscription.rsplit(":", 1)[1],
        subscription,
        Protocol="sqs",
        TopicArn=topic,
    )
    kinesis = aws("kinesis")
    for number in range(11):
        kinesis.create_stream(StreamName=f"stream-{number}", ShardCount=1)
        stream = kinesis.describe_stream_summary(StreamName=f"stream-{number}")
        stream = stream["StreamDescriptionSummary"]
        made("kinesis-stream", stream["StreamName"], stream["StreamARN"], StreamStatus="ACTIVE")
    firehose = aws("firehose")
    for number in range(11):
        name = f"delivery-{number}"
        delivery = firehose.create_delivery_stream(
            DeliveryStreamName=name,
            S3DestinationConfiguration={"RoleARN": ROLE, "BucketARN": "arn:aws:s3:::events"},
        )
        made("kinesisfirehose-delivery-stream", name, delivery["DeliveryStreamARN"])


def events():
    bridge = aws("events")
    for number in range(101):
        bus = bridge.create_event_bus(Name=f"bus-{number}")
        made("events-event-bus", f"bus-{number}", bus["EventBusArn"])
    rule = bridge.put_rule(Name="nightly", ScheduleExpression="rate(1 day)", State="DISABLED")
    made("events-rule", "default|nightly", rule["RuleArn"], Name="nightly", State="DISABLED")
    rule = bridge.put_rule(Name="all", EventPattern='{"source":["shop"]}', EventBusName="bus-7")
    made("events-rule", "bus-7|all", rule["RuleArn"], EventBusName="bus-7", State="ENABLED")
    states = aws("stepfunctions")
    definition = {"StartAt": "End", "States": {"End": {"Type": "Succeed"}}}
    machine = states.create_state_machine(
        name="checkout", definition=json.dumps(definition), roleArn=ROLE
    )
    made("stepfunctions-state-machine", "checkout", machine["stateMachineArn"], type="STANDARD")
    cloudwatch = aws("cloudwatch")
    for number in range(101):
        cloudwatch.put_metric_alarm(
            AlarmName=f"alarm-{number}",
            Namespace="AWS/SQS",
            MetricName="NumberOfMessagesSent",
            ComparisonOperator="GreaterThanThreshold",
            Threshold=5.5,
            EvaluationPeriods=1,
            Period=60,
            Statistic="Sum",
        )
        arn = f"arn:aws:cloudwatch:{world.REGION}:{ACCOUNT}:alarm:alarm-{number}"
        made("cloudwatch-alarm", f"alarm-{number}", arn, Namespace="AWS/SQS", Threshold=5.5)
    logs = aws("logs")
    for number in range(51):
        name = f"/aws/lambda/{number}"
        logs.create_log_group(logGroupName=name)
        logs.put_retention_policy(logGroupName=name, retentionInDays=30)
        arn = f"arn:aws:logs:{world.REGION}:{ACCOUNT}:log-group:{name}"
        made("logs-log-group", name, arn, retentionInDays=30)


def data():
    dynamodb = aws("dynamodb")
    for number in range(101):
        table = dynamodb.create_table(
            TableName=f"table-{number}",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            BillingMode="PAY_PER_REQUEST",
        )["TableDescription"]
        made("dynamodb-table", f"table-{number}", table["TableArn"])
    efs = aws("efs")
    for number in range(3):
        system = efs.create_file_system(CreationToken=f"shared-{number}", Encrypted=True)
        made(
            "efs-file-system",
            system["FileSystemId"],
            system["FileSystemArn"],
            Encrypted=True,
            LifeCycleState="available",
        )
    rds = aws("rds")
    for number in range(101):
        database = rds.create_db_instance(
            DBInstanceIdentifier=f"database-{number}",
            Engine="postgres",
            DBInstanceClass="db.t3.micro",
            AllocatedStorage=20,
            MasterUsername="owner",
            MasterUserPassword="not-a-secret",
            PubliclyAccessible=False,
        )["DBInstance"]
        made(
            "rds-db-instance",
            database["DBInstanceIdentifier"],
            database["DBInstanceArn"],
            Engine="postgres",
            AllocatedStorage=20,
            PubliclyAccessible=False,
        )
    snapshot = rds.create_db_snapshot(
        DBInstanceIdentifier="database-7", DBSnapshotIdentifier="before-upgrade"
    )["DBSnapshot"]
    made("rds-db-snapshot", "before-upgrade", snapshot["DBSnapshotArn"], Engine="postgres")
    cluster = rds.create_db_cluster(
        DBClusterIdentifier="orders",
        Engine="aurora-postgresql",
        MasterUsername="owner",
        MasterUserPassword="not-a-secret",
    )["DBCluster"]
    made("rds-db-cluster", "orders", cluster["DBClusterArn"], Engine="aurora-postgresql")
    snapshot = rds.create_db_cluster_snapshot(
        DBClusterIdentifier="orders", DBClusterSnapshotIdentifier="orders-before-upgrade"
    )["DBClusterSnapshot"]
    made(
        "rds-db-cluster-snapshot",
        "orders-before-upgrade",
        snapshot["DBClusterSnapshotArn"],
        Engine="aurora-postgresql",
    )
    aws("redshift").create_cluster(
        ClusterIdentifier="warehouse",
        NodeType="ra3.xlplus",
        MasterUsername="owner",
        MasterUserPassword="not-a-secret",
    )
    arn = f"arn:aws:redshift:{world.REGION}:{ACCOUNT}:cluster:warehouse"
    made("redshift-cluster", "warehouse", arn, NodeType="ra3.xlplus")
    opensearch = aws("opensearch")
    for number in range(6):
        domain = opensearch.create_domain(DomainName=f"search-{number}")["DomainStatus"]
        made("opensearchservice-domain", domain["DomainName"], domain["ARN"])
    cache = aws("elasticache").create_replication_group(
        ReplicationGroupId="sessions", ReplicationGroupDescription="sessions", Engine="redis"
    )["ReplicationGroup"]
    made("elasticache-replication-group", "sessions", cache["ARN"], Description="sessions")
    cache = aws("elasticache").create_cache_cluster(
        CacheClusterId="pages", Engine="memcached", NumCacheNodes=1, CacheNodeType="cache.t3.micro"
    )["CacheCluster"]
    made("elasticache-cache-cluster", "pages", cache["ARN"], Engine="memcached")
    glue = aws("glue")
    glue.create_database(DatabaseInput={"Name": "lake", "Description": "raw events"})
    arn = f"arn:aws:glue:{world.REGION}:{ACCOUNT}"
    made("glue-database", "lake", f"{arn}:database/lake", Description="raw events")
    for number in range(101):
        name = f"clicks_{number}"
        glue.create_table(DatabaseName="lake", TableInput={"Name": name})
        made("glue-table", f"lake|{name}", f"{arn}:table/lake/{name}", DatabaseName="lake")
    glue.create_job(Name="nightly", Role=ROLE, Command={"Name": "glueetl"}, GlueVersion="4.0")
    made("glue-job", "nightly", f"{arn}:job/nightly", GlueVersion="4.0")
    aws("athena").create_work_group(Name="analysts", Description="questions")
    arn = f"arn:aws:athena:{world.REGION}:{ACCOUNT}:workgroup/analysts"
    made("athena-work-group", "analysts", arn, Description="questions", State="ENABLED")
    vault = aws("backup").create_backup_vault(BackupVaultName="nightly")
    made("backup-backup-vault", "nightly", vault["BackupVaultArn"])
    plan = aws("backup").create_backup_plan(
        BackupPlan={
            "BackupPlanName": "daily",
            "Rules": [{"RuleName": "daily", "TargetBackupVaultName": "nightly"}],
        }
    )
    made(
        "backup-backup-plan", plan["BackupPlanId"], plan["BackupPlanArn"], BackupPlanName="daily"
    )


def secrets():
    kms = aws("kms")
    for number in range(101):
        key = kms.create_key(Description=f"key {number}")["KeyMetadata"]
        kms.create_alias(AliasName=f"alias/key-{number}", TargetKeyId=key["KeyId"])
        made("kms-key", key["KeyId"], key["Arn"], AliasName=f"alias/key-{number}")
    secretsmanager = aws("secretsmanager")
    for number in range(101):
        secret = secretsmanager.create_secret(
            Name=f"app/{number}", Description="the shop's", SecretString="not-a-secret"
        )
        made("secretsmanager-secret", f"app/{number}", secret["ARN"], Description="the shop's")
    ssm = aws("ssm")
    for number in range(51):
        ssm.put_parameter(Name=f"/app/{number}", Type="String", Value="not-a-secret")
        # moto leaves out the ARN that AWS answers.
        made("ssm-parameter", f"/app/{number}", None, Type="String", Version=1)
    acm = aws("acm")
    certificate = acm.request_certificate(DomainName="shop.example.org", KeyAlgorithm="EC_secp384r1")
    arn = certificate["CertificateArn"]
    made("certificatemanager-certificate", arn.split("/")[1], arn, DomainName="shop.example.org")
    iam = aws("iam")
    for number in range(101):
        user = iam.create_user(UserName=f"user-{number}", Path="/people/")["User"]
        made("iam-user", user["UserName"], user["Arn"], Path="/people/", UserId=user["UserId"])
    key = iam.create_access_key(UserName="user-7")["AccessKey"]["AccessKeyId"]
    made("iam-access-key", key, None, UserName="user-7", Status="Active")
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]
    device = device["SerialNumber"]
    iam.enable_mfa_device(
        UserName="user-7",
        SerialNumber=device,
        AuthenticationCode1="123456",
        AuthenticationCode2="654321",
    )
    made("iam-mfa-device", device, None, UserName="user-7")
    group = iam.create_group(GroupName="operators")["Group"]
    made("iam-group", "operators", group["Arn"], GroupId=group["GroupId"])
    policy = iam.create_policy(PolicyName="Look", PolicyDocument=world.allow("ec2:Describe*"))
    policy = policy["Policy"]
    made("iam-managed-policy", "Look", policy["Arn"], PolicyName="Look")
    pool = aws("cognito-idp").create_user_pool(PoolName="customers")["UserPool"]
    made("cognito-user-pool", pool["Id"], pool["Arn"], Name="customers")


def containers():
    ecr = aws("ecr")
    for number in range(101):
        repository = ecr.create_repository(repositoryName=f"shop/{number}")["repository"]
        made(
            "ecr-repository",
            repository["repositoryName"],
            repository["repositoryArn"],
            repositoryUri=repository["repositoryUri"],
            imageTagMutability="MUTABLE",
        )
    ecs = aws("ecs")
    for number in range(101):
        cluster = ecs.create_cluster(clusterName=f"cluster-{number}")["cluster"]
        made("ecs-cluster", cluster["clusterName"], cluster["clusterArn"], status="ACTIVE")
    task = ecs.register_task_definition(
        family="shop", containerDefinitions=[{"name": "shop", "image": "shop", "memory": 64}]
    )["taskDefinition"]["taskDefinitionArn"]
    made("ecs-task-definition", "shop:1", task)
    for number in range(11):
        service = ecs.create_service(
            cluster="cluster-7", serviceName=f"shop-{number}", taskDefinition=task, desiredCount=2
        )["service"]
        name = f"cluster-7|shop-{number}"
        made("ecs-service", name, service["serviceArn"], desiredCount=2, status="ACTIVE")
    eks = aws("eks")
    cluster = eks.create_cluster(
        name="platform", roleArn=ROLE, resourcesVpcConfig={"subnetIds": ["subnet-1"]}
    )["cluster"]
    made("eks-cluster", "platform", cluster["arn"])
    eks.create_nodegroup(
        clusterName="platform", nodegroupName="spot", subnets=["subnet-1"], nodeRole=ROLE
    )
    made("eks-nodegroup", "platform|spot", None, clusterName="platform", nodegroupName="spot")
    aws("iam").create_role(
        RoleName="RoleForB", AssumeRolePolicyDocument=world.trust(world.root_of(world.B))
    )
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as code:
        code.writestr("main.py", "def handler(event, context): pass")
    functions = aws("lambda")
    for number in range(51):
        function = functions.create_function(
            FunctionName=f"function-{number}",
            Runtime="python3.12",
            Handler="main.handler",
            Role=ROLE,
            Code={"ZipFile": archive.getvalue()},
            MemorySize=256,
        )
        made(
            "lambda-function",
            function["FunctionName"],
            function["FunctionArn"],
            Runtime="python3.12",
            MemorySize=256,
            CodeSize=function["CodeSize"],
        )
    api = aws("apigateway").create_rest_api(name="shop", description="the shop's")
    arn = f"arn:aws:apigateway:{world.REGION}::"
    made("apigateway-rest-api", api["id"], f"{arn}/restapis/{api['id']}", name="shop")
    api = aws("apigatewayv2").create_api(Name="shop", ProtocolType="HTTP")
    made("apigatewayv2-api", api["ApiId"], f"{arn}/apis/{api['ApiId']}", ProtocolType="HTTP")


def network():
    ec2 = aws("ec2")
    vpc = ec2.describe_vpcs()["Vpcs"][0]["VpcId"]
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]]
    arn = f"arn:aws:ec2:{world.REGION}:{ACCOUNT}"
    made("ec2-vpc", vpc, f"{arn}:vpc/{vpc}", IsDefault=True)
    for subnet in subnets:
        made("ec2-subnet", subnet, f"{arn}:subnet/{subnet}", VpcId=vpc)
    for number in range(101):
        table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
        made("ec2-route-table", table, f"{arn}:route-table/{table}", VpcId=vpc)
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    made("ec2-internet-gateway", gateway, f"{arn}:internet-gateway/{gateway}")
    address = ec2.allocate_address(Domain="vpc")
    allocation = address["AllocationId"]
    made("ec2-eip", allocation, f"{arn}:elastic-ip/{allocation}", PublicIp=address["PublicIp"])
    nat = ec2.create_nat_gateway(SubnetId=subnets[0], AllocationId=allocation)["NatGateway"]
    nat = nat["NatGatewayId"]
    made("ec2-nat-gateway", nat, f"{arn}:natgateway/{nat}", SubnetId=subnets[0])
    endpoint = ec2.create_vpc_endpoint(
        VpcId=vpc, ServiceName=f"com.amazonaws.{world.REGION}.s3", VpcEndpointType="Gateway"
    )["VpcEndpoint"]["VpcEndpointId"]
    made("ec2-vpc-endpoint", endpoint, f"{arn}:vpc-endpoint/{endpoint}", VpcId=vpc)
    group = ec2.create_security_group(GroupName="web", Description="web", VpcId=vpc)["GroupId"]
    made("ec2-security-group", group, f"{arn}:security-group/{group}", GroupName="web")
    face = ec2.create_network_interface(SubnetId=subnets[0])["NetworkInterface"]
    face = face["NetworkInterfaceId"]
    made("ec2-network-interface", face, f"{arn}:network-interface/{face}", VpcId=vpc)
    transit = ec2.create_transit_gateway(Description="hub")["TransitGateway"]
    made("ec2-transit-gateway", transit["TransitGatewayId"], transit["TransitGatewayArn"])
    attachment = ec2.create_transit_gateway_vpc_attachment(
        TransitGatewayId=transit["TransitGatewayId"], VpcId=vpc, SubnetIds=subnets[:1]
    )["TransitGatewayVpcAttachment"]["TransitGatewayAttachmentId"]
    made(
        "ec2-transit-gateway-attachment",
        attachment,
        f"{arn}:transit-gateway-attachment/{attachment}",
        ResourceType="vpc",
    )
    other = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    peering = ec2.create_vpc_peering_connection(VpcId=vpc, PeerVpcId=other)
    peering = peering["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    made(
        "ec2-vpc-peering-connection", peering, f"{arn}:vpc-peering-connection/{peering}"
    )
    volume = ec2.create_volume(AvailabilityZone=f"{world.REGION}a", Size=9, Encrypted=True)
    volume = volume["VolumeId"]
    made("ec2-volume", volume, f"{arn}:volume/{volume}", Size=9, Encrypted=True)
    snapshot = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
    made(
        "ec2-snapshot",
        snapshot,
        f"arn:aws:ec2:{world.REGION}::snapshot/{snapshot}",
        VolumeId=volume,
    )
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    instance = ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=subnets[0]
    )
    instance = world.instance_ids(instance)[0]
    made("ec2-instance", instance, f"{arn}:instance/{instance}", InstanceType="t3.micro")
    image = ec2.create_image(InstanceId=instance, Name="golden")["ImageId"]
    made("ec2-image", image, f"arn:aws:ec2:{world.REGION}::image/{image}", Name="golden")
    template = ec2.create_launch_template(
        LaunchTemplateName="web", LaunchTemplateData={"InstanceType": "t3.micro"}
    )["LaunchTemplate"]["LaunchTemplateId"]
    made(
        "ec2-launch-template",
        template,
        f"{arn}:launch-template/{template}",
        LaunchTemplateName="web",
    )
    log = ec2.create_flow_logs(
        ResourceIds=[vpc],
        ResourceType="VPC",
        TrafficType="ALL",
        LogGroupName="flows",
        DeliverLogsPermissionArn=ROLE,
    )["FlowLogIds"][0]
    made("ec2-flow-log", log, f"{arn}:vpc-flow-log/{log}", TrafficType="ALL")
    elb = aws("elbv2")
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets[:2], Scheme="internal")
    balancer = balancer["LoadBalancers"][0]
    made(
        "elasticloadbalancingv2-load-balancer",
        "web",
        balancer["LoadBalancerArn"],
        Scheme="internal",
        Type="application",
        DNSName=balancer["DNSName"],
    )
    for number in range(101):
        group = elb.create_target_group(
            Name=f"targets-{number}", Protocol="HTTP", Port=8080, VpcId=vpc, TargetType="ip"
        )["TargetGroups"][0]
        made(
            "elasticloadbalancingv2-target-group",
            group["TargetGroupName"],
            group["TargetGroupArn"],
            Port=8080,
            TargetType="ip",
        )
    classic = aws("elb").create_load_balancer(
        LoadBalancerName="old",
        Listeners=[{"Protocol": "HTTP", "LoadBalancerPort": 80, "InstancePort": 80}],
        Subnets=subnets[:1],
    )
    arn = f"arn:aws:elasticloadbalancing:{world.REGION}:{ACCOUNT}:loadbalancer/old"
    made("elasticloadbalancing-load-balancer", "old", arn, DNSName=classic["DNSName"])
    scaling = aws("autoscaling")
    scaling.create_auto_scaling_group(
        AutoScalingGroupName="web",
        LaunchTemplate={"LaunchTemplateId": template},
        MinSize=0,
        MaxSize=3,
        DesiredCapacity=0,
        VPCZoneIdentifier=subnets[0],
    )
    group = scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]
    made("autoscaling-auto-scaling-group", "web", group["AutoScalingGroupARN"], MaxSize=3)


def names():
    route53 = aws("route53")
    # A few only: each costs the records' list a call, of which AWS allows five a second.
    for number in range(3):
        zone = route53.create_hosted_zone(
            Name=f"zone{number}.example.org",
            CallerReference=str(number),
            HostedZoneConfig={"PrivateZone": False, "Comment": "the shop's"},
        )["HostedZone"]["Id"]
        zone = zone.removeprefix("/hostedzone/")
        made(
            "route53-hosted-zone",
            zone,
            f"arn:aws:route53:::hostedzone/{zone}",
            Name=f"zone{number}.example.org.",
        )
    route53.change_resource_record_sets(
        HostedZoneId=zone,
        ChangeBatch={
            "Changes": [
                {
                    "Action": "CREATE",
                    "ResourceRecordSet": {
                        "Name": f"host{number}.zone2.example.org",
                        "Type": "A",
                        "TTL": 300,
                        "ResourceRecords": [{"Value": "192.0.2.7"}],
                    },
                }
                for number in range(301)
            ]
        },
    )
    for number in range(301):
        name = f"host{number}.zone2.example.org."
        made("route53-record-set", f"{zone}|{name}|A|", None, Name=name, Type="A", TTL=300)
    cloudfront = aws("cloudfront").create_distribution(
        DistributionConfig={
            "CallerReference": "shop",
            "Comment": "the shop's",
            "Enabled": True,
            "Origins": {
                "Quantity": 1,
                "Items": [
                    {
                        "Id": "web",
                        "DomainName": "shop.example.org",
                        "CustomOriginConfig": {
                            "HTTPPort": 80,
                            "HTTPSPort": 443,
                            "OriginProtocolPolicy": "https-only",
                        },
                    }
                ],
            },
            "DefaultCacheBehavior": {
                "TargetOriginId": "web",
                "ViewerProtocolPolicy": "https-only",
                "MinTTL": 0,
                "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}},
            },
        }
    )["Distribution"]
    made(
        "cloudfront-distribution",
        cloudfront["Id"],
        cloudfront["ARN"],
        DomainName=cloudfront["DomainName"],
        Enabled=True,
    )


def control():
    # No pipeline and no Kafka cluster: moto writes their times in a form that AWS does not use.
    bucket = aws("s3")
    bucket.create_bucket(
        Bucket="events", CreateBucketConfiguration={"LocationConstraint": world.REGION}
    )
    made("s3-bucket", "events", "arn:aws:s3:::events")
    template = {
        "Description": "one queue",
        "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "stacked"}}},
    }
    stack = aws("cloudformation").create_stack(StackName="shop", TemplateBody=json.dumps(template))
    made(
        "cloudformation-stack",
        "shop",
        stack["StackId"],
        StackStatus="CREATE_COMPLETE",
        Description="one queue",
    )
    trail = aws("cloudtrail").create_trail(
        Name="all", S3BucketName="events", IsMultiRegionTrail=True
    )
    made("cloudtrail-trail", "all", trail["TrailARN"], IsMultiRegionTrail=True)
    aws("config").put_configuration_recorder(
        ConfigurationRecorder={"name": "default", "roleARN": ROLE}
    )
    made("config-configuration-recorder", "default")
    detector = aws("guardduty").create_detector(Enable=True)["DetectorId"]
    arn = f"arn:aws:guardduty:{world.REGION}:{ACCOUNT}:detector/{detector}"
    made("guardduty-detector", detector, arn)
    aws("securityhub").enable_security_hub()
    made("securityhub-hub", "default", f"arn:aws:securityhub:{world.REGION}:{ACCOUNT}:hub/default")
    codebuild = aws("codebuild")
    for number in range(101):
        project = codebuild.create_project(
            name=f"project-{number}",
            description="the shop's",
            source={"type": "CODECOMMIT", "location": "https://git.example.org/shop"},
            artifacts={"type": "NO_ARTIFACTS"},
            environment={
                "type": "LINUX_CONTAINER",
                "image": "aws/codebuild/standard:7.0",
                "computeType": "BUILD_GENERAL1_SMALL",
            },
            serviceRole=ROLE,
        )["project"]
        made("codebuild-project", project["name"], project["arn"])
    acl = aws("wafv2").create_web_acl(
        Name="edge",
        Scope="REGIONAL",
        DefaultAction={"Allow": {}},
        VisibilityConfig={
            "SampledRequestsEnabled": False,
            "CloudWatchMetricsEnabled": False,
            "MetricName": "edge",
        },
    )["Summary"]
    made("wafv2-web-acl", acl["Id"], acl["ARN"], Name="edge")
    notebook = aws("sagemaker").create_notebook_instance(
        NotebookInstanceName="research", InstanceType="ml.t3.medium", RoleArn=ROLE
    )
    made(
        "sagemaker-notebook-instance",
        "research",
        notebook["NotebookInstanceArn"],
        InstanceType="ml.t3.medium",
    )
    sagemaker = aws("sagemaker")
    sagemaker.create_model(ModelName="ranking", ExecutionRoleArn=ROLE)
    sagemaker.create_endpoint_config(
        EndpointConfigName="ranking",
        ProductionVariants=[
            {
                "VariantName": "all",
                "ModelName": "ranking",
                "InitialInstanceCount": 1,
                "InstanceType": "ml.t2.medium",
            }
        ],
    )
    endpoint = sagemaker.create_endpoint(EndpointName="ranking", EndpointConfigName="ranking")
    made("sagemaker-endpoint", "ranking", endpoint["EndpointArn"])
    aws("organizations").create_organization(FeatureSet="ALL")
    account = aws("organizations").create_account(AccountName="shop", Email="shop@example.org")
    made(
        "organizations-account", account["CreateAccountStatus"]["AccountId"], None, Name="shop"
    )


for make in (messages, events, containers, data, secrets, network, names, control):
    make()
credentials = session_in(world.B, "AssumeRoleInA", "i-0123456789abcdef0")
print(json.dumps({"credentials": world.environment(credentials), "made": MADE}))
