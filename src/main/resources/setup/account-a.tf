# The role in account A that lets Vitrine look into it.{{head}}

terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

variable "hub_account" {
  description = "Account B, where Vitrine runs."
  type        = string
  default     = "{{hub-account}}"
}

variable "hub_role" {
  description = "The role of Vitrine's instance in account B, with its path where it has one."
  type        = string
  default     = "{{hub-role}}"
}

variable "external_id" {
  description = "What Vitrine presents besides its role. Each account has its own."
  type        = string
  default     = "{{external-id}}"
}

variable "role_name" {
  description = "What the role is called."
  type        = string
  default     = "{{role-name}}"
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_iam_role" "role_for_b" {
  name                 = var.role_name
  path                 = "{{role-path}}"
  description          = "Assumed by Vitrine of account B, read-only."
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "VitrineOfAccountB"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${var.hub_account}:root"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            {{string-equals}}
          }
          ArnLike = {
            "aws:PrincipalArn" = "arn:${data.aws_partition.current.partition}:iam::${var.hub_account}:role/${var.hub_role}"
          }
        }
      },
      {{source-identity}}
    ]
  })
}

{{policies}}

output "role_arn" {
  description = "The role that Vitrine assumes."
  value       = aws_iam_role.role_for_b.arn
}

output "vitrine_account" {
  description = "The entry of this account below vitrine.accounts in Vitrine's application.yml."
  value       = "- {id: \"${data.aws_caller_identity.current.account_id}\", role-arn: \"${aws_iam_role.role_for_b.arn}\", external-id: \"${var.external_id}\"}"
}
