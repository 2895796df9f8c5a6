# Account B: the role of Vitrine's instance and what the instance is launched from.

terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "role_name" {
  description = "The role of the instance. The roles in the accounts A trust it by this name."
  type        = string
  default     = "{{hub-role-name}}"
}

variable "jar_url" {
  description = "Where the instance fetches vitrine.jar from, over HTTPS; a presigned address of S3 is fine."
  type        = string

  validation {
    condition     = can(regex("^https://[A-Za-z0-9_.~:/?#@!&()*+,;=%-]+$", var.jar_url))
    error_message = "An address that begins with https:// and has no quotation marks or spaces."
  }
}

variable "jar_sha256" {
  description = "The SHA-256 of vitrine.jar, as sha256sum prints it; anything else is not started."
  type        = string

  validation {
    condition     = can(regex("^[0-9a-f]{64}$", var.jar_sha256))
    error_message = "64 hexadecimal digits in lower case."
  }
}

variable "instance_type" {
  description = "Two gigabytes of memory are enough for some dozen accounts."
  type        = string
  default     = "t3.small"
}

variable "hop_limit" {
  description = "How far the instance's credentials travel. 2 only where Vitrine runs in a container with a network of its own."
  type        = number
  default     = 1
}

variable "session_manager" {
  description = "true adds AmazonSSMManagedInstanceCore to the role. Not needed where Default Host Management Configuration is on, or where you come in by SSH."
  type        = bool
  default     = false
}

data "aws_partition" "current" {}

data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

resource "aws_iam_role" "assume_role_in_a" {
  name        = var.role_name
  path        = "{{hub-role-path}}"
  description = "The role of Vitrine's instance. It may assume roles and nothing else."

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "ec2.${data.aws_partition.current.dns_suffix}" }
        Action    = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "assume_role_for_b" {
  name = "AssumeRoleForB"
  role = aws_iam_role.assume_role_in_a.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          {{actions}}
        ]
        Resource = [
          {{roles}}
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy_attachment" "session_manager" {
  count      = var.session_manager ? 1 : 0
  role       = aws_iam_role.assume_role_in_a.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_instance_profile" "vitrine" {
  name = aws_iam_role.assume_role_in_a.name
  role = aws_iam_role.assume_role_in_a.name
}

resource "aws_launch_template" "vitrine" {
  name                   = "vitrine"
  image_id               = data.aws_ssm_parameter.image.insecure_value
  instance_type          = var.instance_type
  update_default_version = true

  iam_instance_profile {
    arn = aws_iam_instance_profile.vitrine.arn
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = var.hop_limit
  }

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }

  tag_specifications {
    resource_type = "instance"
    tags          = { Name = "vitrine" }
  }

  user_data = base64encode(<<-USERDATA
    {{user-data}}
  USERDATA
  )
}

output "role_arn" {
  description = "What the roles in the accounts A trust."
  value       = aws_iam_role.assume_role_in_a.arn
}

output "launch_template" {
  description = "What the instance is launched from."
  value       = aws_launch_template.vitrine.id
}
